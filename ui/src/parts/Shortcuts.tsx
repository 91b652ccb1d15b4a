import { Kbd, Modal } from "@mantine/core";
import { useWords } from "../locales";
import css from "./Shortcuts.module.css";

export type ShortcutGroup = { heading: string; keys: { keys: string[]; does: string }[] };

type Props = { opened: boolean; onClose: () => void; groups: ShortcutGroup[] };

/** The cheat sheet of the keyboard. */
export function Shortcuts({ opened, onClose, groups }: Props) {
  const { t } = useWords();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("ui-shortcuts")}
      size="lg"
      closeButtonProps={{ "aria-label": t("ui-close") }}
    >
      <div className={css.columns}>
        {groups.map(({ heading, keys }) => (
          <section key={heading} className={css.group}>
            <h3 className={css.heading}>{heading}</h3>
            <dl className={css.list}>
              {keys.map(({ keys: combination, does }) => (
                <div key={does} className={css.line}>
                  <dt>{does}</dt>
                  <dd>
                    {combination.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
