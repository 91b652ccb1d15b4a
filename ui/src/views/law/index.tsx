import { useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { FilterChips } from "../../parts";
import { go, type Route } from "../../routes";
import { Page } from "../../shell";
import { CheckedFindings } from "./CheckedFindings";
import { Exemption } from "./Exemption";
import { Figures } from "./Figures";
import css from "./law.module.css";
import { Lists } from "./Lists";
import { Marked } from "./Marked";
import { NoticePage } from "./NoticePage";
import { PARTS, partOf, type Part } from "./where";

/** What the law still misses in the whole register, what was set aside, and the law by which it is judged. */
export function CheckView({ route }: { route: Route }) {
  const { t } = useWords();
  const marks = useReply("finding_mark_list", {}).reply?.items.length;
  if (route.id === "notice") return <NoticePage part={route.part} />;
  const part = partOf(route.id);
  return (
    <Page title={t("ui-screen-check")} trail={t("law-what")}>
      <div className={css.page}>
        <FilterChips<Part>
          label={t("law-parts")}
          chosen={part}
          onChoose={(next) => go("check", next)}
          choices={PARTS.map((id) => ({ id, label: t(`law-part-${id}`), ...(id === "marked" && marks !== undefined ? { count: marks } : {}) }))}
        />
        <Shown part={part} />
      </div>
    </Page>
  );
}

function Shown({ part }: { part: Part }) {
  switch (part) {
    case "findings": return <CheckedFindings />;
    case "marked": return <Marked />;
    case "exemption": return <Exemption />;
    case "figures": return <Figures />;
    case "lists": return <Lists />;
  }
}

export { placeOfFinding } from "./where";
