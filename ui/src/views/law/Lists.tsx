import { Select, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useDeferredValue, useState } from "react";
import { useReply } from "../../api/replies";
import type { ListedKind } from "../../api/types/ListedKind";
import { useWords } from "../../locales";
import { Chip, ErrorState } from "../../parts";
import css from "./law.module.css";

const KINDS: ListedKind[] = [
  "data_subjects", "personal_data", "recipients", "measures", "legal_bases", "special_conditions", "special_categories", "criminal_conditions",
  "countries", "rights", "calendars",
];

/** The lists from which the editor proposes, with their sources. */
export function Lists() {
  const { t, code, date } = useWords();
  const [kind, setKind] = useState<ListedKind>("data_subjects");
  const [search, setSearch] = useState("");
  const asked = useDeferredValue(search.trim().toLocaleLowerCase());
  const { reply, failure } = useReply("reference_list", { kind, as_of: "" });
  const shown = reply?.items.filter(({ name, also }) => [name, ...also].some((text) => text.toLocaleLowerCase().includes(asked))) ?? [];
  return (
    <>
      <p className={css.lead}>{t("law-lists-what")}</p>
      <div className={css.tools}>
        <Select
          aria-label={t("law-list")}
          data={KINDS.map((value) => ({ value, label: code("reference", value) }))}
          value={kind}
          allowDeselect={false}
          onChange={(next) => setKind((next as ListedKind | null) ?? kind)}
        />
        <TextInput aria-label={t("law-list-search")} placeholder={t("law-list-search")} leftSection={<IconSearch size={14} aria-hidden />} value={search} onChange={(event) => setSearch(event.currentTarget.value)} />
      </div>
      {failure && <ErrorState failure={failure} />}
      {reply && (
        <>
          <p className={css.soft}>{reply.law} · {reply.checked_on ? t("law-source", { source: reply.source, on: date(reply.checked_on, "long") }) : reply.source}</p>
          <ul className={css.entries} aria-label={reply.title}>
            {shown.map((item) => (
              <li key={item.key}>
                <span>{item.name}</span>
                {item.law && <Chip>{item.law}</Chip>}
                {item.special && <Chip tone="warn">{code("special", item.special)}</Chip>}
                {item.criminal && <Chip tone="warn">{t("law-criminal")}</Chip>}
                {item.detail && <span className={css.soft}>{item.detail}</span>}
                {item.needs.length > 0 && <span className={css.soft}>{t("law-needs", { what: item.needs.join(", ") })}</span>}
              </li>
            ))}
          </ul>
          {shown.length === 0 && <p className={css.soft}>{t("ui-nothing-found")}</p>}
        </>
      )}
    </>
  );
}
