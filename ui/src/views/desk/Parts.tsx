import type { FindPart } from "../../api/types/FindPart";
import { useWords } from "../../locales";
import css from "./desk.module.css";

/** A value with its marks: what is redacted, and who else seems to be named. Each says in words what it is. */
export function Parts({ parts, isCut }: { parts: FindPart[]; isCut: boolean }) {
  const { t, code } = useWords();
  return (
    <>
      {parts.map((part, at) => {
        if (part.state === null && part.other === "") return <span key={at}>{part.text}</span>;
        const state = part.state ?? "other";
        const said = part.state ? code("redaction-state", part.state) : t("desk-somebody");
        return (
          <mark key={at} className={css.mark} data-state={state} title={`${said}: ${part.why}`}>
            {part.text}
            <span className="unseen"> ({said})</span>
          </mark>
        );
      })}
      {isCut && " …"}
    </>
  );
}
