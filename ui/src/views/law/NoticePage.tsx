import { Button } from "@mantine/core";
import { useEffect, type ReactNode } from "react";
import { useReply } from "../../api/replies";
import type { Notice } from "../../api/types/Notice";
import { useWords } from "../../locales";
import { Chip, EmptyState, FactList } from "../../parts";
import { go, toHash } from "../../routes";
import { Page } from "../../shell";
import { reveal } from "../app/reveal";
import { FindingsOf } from "../nouns/editor";
import css from "./law.module.css";

/** What a privacy notice says, as it was carried over: to read, and to see what its findings mean. */
export function NoticePage({ part }: { part: string | null }) {
  const { t } = useWords();
  const [ref = "", field = ""] = part?.split(":") ?? [];
  const { reply } = useReply("notice_list", {});
  const notice = reply?.items.find(({ reference, id }) => reference === ref || id === ref) ?? reply?.items[0];
  useEffect(() => {
    if (notice && field) reveal(field);
  }, [notice, field]);
  const head = { title: t("ui-screen-check"), titleHref: toHash({ screen: "check", id: null, part: null }) };
  if (!reply) return <Page {...head}>{null}</Page>;
  if (!notice) {
    return (
      <Page {...head}>
        <EmptyState title={t("law-notice-none")} why={t("law-notice-none.why")}>
          <Button variant="default" onClick={() => go("check")}>{t("law-to-findings")}</Button>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page {...head} trail={notice.reference} railLabel={t("activity-findings")} rail={<FindingsOf noun="notice" id={notice.id} calm={t("activity-nothing-missing")} />}>
      <Said notice={notice} />
    </Page>
  );
}

/** One statement, to which findings can lead. */
const At = ({ field, children }: { field: string; children: ReactNode }) => (
  <li data-field={field} tabIndex={-1}>{children}</li>
);

function Said({ notice }: { notice: Notice }) {
  const { t, date, country, cite } = useWords();
  return (
    <div className={css.page}>
      <h2 className={css.noticeTitle}>{notice.title}</h2>
      <div data-field="dated_on" tabIndex={-1}>
        <FactList
          facts={[
            { id: "dated", label: t("law-notice-dated"), value: date(notice.dated_on, "long") },
            { id: "applies", label: t("law-notice-applies"), value: notice.applies_to },
            { id: "copy", label: t("law-notice-copy"), value: notice.copy_of_safeguards },
          ].filter(({ value }) => value !== "")}
        />
      </div>
      <section data-field="rights" tabIndex={-1}>
        <h3 className={css.head}>{t("law-notice-rights")}</h3>
        <div data-field="how_to_exercise" tabIndex={-1}>
          <FactList facts={[{ id: "exercise", label: t("law-notice-exercise"), value: notice.how_to_exercise || "–" }]} />
        </div>
        <ul className={css.entries}>
          {notice.rights.map((right, n) => (
            <At key={right.reference || n} field={`rights[${n}]`}>
              <span>{right.right}</span>
              <Chip>{cite(`Art. ${right.article}`)}</Chip>
              <span className={css.soft}>{right.condition}</span>
            </At>
          ))}
        </ul>
      </section>
      <section data-field="transfer_countries" tabIndex={-1}>
        <h3 className={css.head}>{t("law-notice-countries")}</h3>
        <ul className={css.entries}>
          {notice.transfer_countries.map((one, n) => (
            <At key={one.country} field={`transfer_countries[${n}]`}>
              <span>{country(one.country)}</span>
              <span className={css.soft}>{one.status}</span>
            </At>
          ))}
        </ul>
      </section>
      {notice.remarks.length > 0 && (
        <section data-field="remarks" tabIndex={-1}>
          <h3 className={css.head}>{t("law-notice-remarks")}</h3>
          <ul className={css.entries}>
            {notice.remarks.map((remark, n) => (
              <At key={remark.reference || n} field={`remarks[${n}]`}>
                <b>{remark.reference}</b>
                <span>{remark.text}</span>
                <Chip>{cite(remark.law)}</Chip>
                {remark.concerns.length > 0 && <span className={css.soft}>{remark.concerns.join(", ")}</span>}
              </At>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
