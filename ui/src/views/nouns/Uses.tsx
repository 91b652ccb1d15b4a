/** Where a record is used: activities, transfers, systems, other processors, requests; each a link. */
import { useReply } from "../../api/replies";
import type { Noun } from "../../api/types/Noun";
import type { Use } from "../../api/types/Use";
import { useWords } from "../../locales";
import { SCREEN_OF, toHash } from "../../routes";
import css from "./nouns.module.css";

/** So many places are listed at once; more are counted. */
const SHOWN = 40;

/** One record's uses, read from the core. */
export function UsesOf({ noun, id }: { noun: Noun; id: string }) {
  const { t } = useWords();
  const items = useReply("use_list", { noun, id }).reply?.items;
  return (
    <section aria-label={t("nouns-used-by")}>
      <h3 className={css.head}>{t("nouns-used-by")}</h3>
      {items && <UseRows items={items} empty={t("recipients-unused")} />}
    </section>
  );
}

/** Places one below the other: who uses it, and in which role. */
export function UseRows({ items, empty }: { items: Use[]; empty: string }) {
  const { t, code, number } = useWords();
  if (items.length === 0) return <p className={css.calm}>{empty}</p>;
  return (
    <ul className={css.used}>
      {items.slice(0, SHOWN).map((use) => {
        const screen = SCREEN_OF[use.noun];
        const name = <><span>{use.ref}</span>{use.name}</>;
        return (
          <li key={`${use.id} ${use.role} ${use.field}`}>
            {screen ? <a href={toHash({ screen, id: use.ref || use.id, part: screen === "register" ? partOf(use) : null })}>{name}</a> : name}{" "}
            <span className={css.role}>{code("use_role", use.role)}</span>
          </li>
        );
      })}
      {items.length > SHOWN && <li className={css.calm}>{t("recipients-more", { count: number(items.length - SHOWN) })}</li>}
    </ul>
  );
}

/** The section of an activity in which the use stands. */
const partOf = ({ role }: Use): string =>
  role === "transfer" ? "transfers" : role === "system" ? "systems" : role === "controller" || role === "joint_controller" ? "identity" : "recipients";
