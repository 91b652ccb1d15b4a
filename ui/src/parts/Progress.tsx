import { Button } from "@mantine/core";
import { useWords } from "../locales";
import css from "./Progress.module.css";

type Props = {
  label: string;
  done: number;
  /** Null where the end cannot be known beforehand. */
  total: number | null;
  /** What was reached, in words ("4 of 12 MB"). */
  detail?: string | undefined;
  onCancel?: (() => void) | undefined;
};

/** A long job: how far it is, and the way to stop it. Stopping keeps nothing of it. */
export function Progress({ label, done, total, detail, onCancel }: Props) {
  const { t } = useWords();
  return (
    <div className={css.row}>
      <div className={css.body}>
        <p className={css.label}>
          {label}
          {detail && <span className={css.detail}>{detail}</span>}
        </p>
        <progress className={css.bar} aria-label={label} {...(total === null ? {} : { value: done, max: total })} />
      </div>
      {onCancel && (
        <Button variant="default" onClick={onCancel}>
          {t("ui-cancel")}
        </Button>
      )}
    </div>
  );
}
