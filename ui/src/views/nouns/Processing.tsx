import { Button } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { call } from "../../api";
import { blank } from "../../api/blank";
import { useReply } from "../../api/replies";
import type { Answer } from "../../api/types/Answer";
import type { Principal } from "../../api/types/Principal";
import type { ProcessingItem } from "../../api/types/ProcessingItem";
import type { ProcessingOnBehalf } from "../../api/types/ProcessingOnBehalf";
import type { RecipientKind } from "../../api/types/RecipientKind";
import type { SecurityMeasure } from "../../api/types/SecurityMeasure";
import type { Transfer } from "../../api/types/Transfer";
import { useWords } from "../../locales";
import { Chip, EmptyState, ErrorState, FieldGroup, Found, TwoLines, type Column } from "../../parts";
import { go, toHash, type Route } from "../../routes";
import { Page } from "../../shell";
import { AddRecipient, TransferRows } from "../activity/Abroad";
import { countryTone, labelOf } from "../activity/names";
import { useActions } from "../app/actions";
import { OwnOrganisation } from "../app/controller";
import { AnswerAt, CheckAt, Rows, TagsAt, TextAt } from "../app/fields";
import { RecordLife } from "../life/RecordLife";
import { FindingsOf, RecordEditor, type Door } from "./editor";
import { NounList } from "./NounList";
import css from "./nouns.module.css";
import { RemoveDialog } from "./RemoveDialog";
import { itemOf } from "./rows";

const DOOR: Door<ProcessingOnBehalf> = { list: "processing_list", save: (held) => call("processing_save", held) };
const BLANK = blank<ProcessingOnBehalf>({ id: "", reference: "", name: "" });

/** Who can be engaged as a processor; a company of the group can, and whoever nothing is said of yet. */
const MAY_BE_PROCESSOR = new Set<RecipientKind>(["processor", "group", "unstated"]);

const given = <T,>(answer: Answer<T>): T[] => (answer.state === "given" ? answer.items : []);

function useColumns(): Column<ProcessingItem>[] {
  const { t, code, country, number } = useWords();
  const countries = useReply("country_list", { as_of: "" }).reply;
  return useMemo(() => {
    const status = new Map(countries?.items.map((row) => [row.code, row.status]) ?? []);
    // "None" is an answer, "not yet answered" another.
    const unless = (answer: Answer<unknown>) => (answer.state === "open" ? <Chip tone="warn">{t("ui-answer-open")}</Chip> : <span className={css.quiet}>{code("answer", "none")}</span>);
    return [
      { id: "ref", label: t("register-ref"), width: "108px", cell: ({ record }) => <span className={css.ref}><Found text={record.reference} /></span>, sortBy: ({ record }) => record.reference },
      { id: "name", label: t("nouns-service"), cell: ({ record }) => <TwoLines first={<Found text={record.name || t("register-unnamed")} />} second={<Found text={record.categories.join("; ")} />} />, sortBy: ({ record }) => record.name },
      {
        id: "controllers", label: t("nouns-controllers"), width: "26%", sortBy: ({ record }) => given(record.controllers).map(({ name }) => name).join(),
        cell: ({ record }) => given(record.controllers).length > 0 ? <Found text={given(record.controllers).map(({ name }) => name || t("register-unnamed")).join("; ")} /> : unless(record.controllers),
      },
      {
        id: "transfers", label: t("activity-section-transfers"), width: "140px", sortBy: ({ record }) => given(record.transfers).map((one) => one.country).join(),
        cell: ({ record }) =>
          given(record.transfers).length > 0 ? (
            <span className={css.chips}>{given(record.transfers).map((one, n) => <Chip key={n} tone={countryTone(status.get(one.country))} title={one.country && country(one.country)}>{one.country || t("activity-transfer-n", { n: n + 1 })}</Chip>)}</span>
          ) : (
            unless(record.transfers)
          ),
      },
      { id: "others", label: t("nouns-sub-processors"), width: "150px", align: "end", cell: ({ record }) => (given(record.sub_processors).length > 0 ? number(given(record.sub_processors).length) : unless(record.sub_processors)), sortBy: ({ record }) => given(record.sub_processors).length },
    ];
  }, [t, code, country, number, countries]);
}

/** The processor's record (Art. 30(2)): its list, or one entry with its fields. */
export function ProcessingView({ route }: { route: Route }) {
  const reply = useReply("processing_list", {});
  const columns = useColumns();
  if (route.id === null) {
    return (
      <NounList
        route={route}
        door={DOOR}
        reply={reply}
        columns={columns}
        blank={BLANK}
        firstField="name"
        minWidth={720}
        texts={({ record }) => [record.reference, record.name, ...record.categories, ...given(record.controllers).map(({ name }) => name)]}
      />
    );
  }
  return <ProcessingPage id={route.id} field={route.part} />;
}

function ProcessingPage({ id, field }: { id: string; field: string | null }) {
  const { t } = useWords();
  const { reply, failure, again } = useReply("processing_list", {});
  const { readOnly } = useActions();
  const [removing, setRemoving] = useState(false);
  const title = { title: t("ui-screen-processing"), titleHref: toHash({ screen: "processing", id: null, part: null }) };
  if (failure) {
    return (
      <Page {...title}>
        <ErrorState failure={failure} size="page"><Button variant="default" onClick={again}>{t("app-try-again")}</Button></ErrorState>
      </Page>
    );
  }
  if (!reply) return <Page {...title}>{null}</Page>;
  const item = itemOf(reply.items, id);
  if (!item) {
    return (
      <Page {...title} trail={t("activity-not-there")}>
        <EmptyState title={t("nouns-gone")} why={t("nouns-gone.why")}>
          <Button variant="default" onClick={() => go("processing")}>{t("nouns-to-processing")}</Button>
        </EmptyState>
      </Page>
    );
  }
  const { record } = item;
  return (
    <Page {...title} trail={`${record.reference} ${record.name}`.trim()} railLabel={t("activity-findings")} rail={<FindingsOf noun="processing_on_behalf" id={record.id} calm={t("activity-nothing-missing")} />}>
      <div className={css.page}>
        <RecordEditor key={record.id} item={item} door={DOOR} field={field}>
          {() => <ProcessingFields />}
        </RecordEditor>
        <RecordLife noun="processing_on_behalf" id={record.id} labels={false} />
        {!readOnly && (
          <Button variant="default" size="compact-sm" leftSection={<IconTrash size={14} aria-hidden />} onClick={() => setRemoving(true)}>{t("recipients-remove")}</Button>
        )}
        {removing && <RemoveDialog noun="processing_on_behalf" screen="processing" id={record.id} name={record.name || record.reference} onClose={() => setRemoving(false)} />}
      </div>
    </Page>
  );
}

function ProcessingFields() {
  const { t } = useWords();
  return (
    <>
      <FieldGroup heading={t("nouns-service")} intro={t("nouns-service.why")}>
        <TextAt path="name" label={t("activity-name")} placeholder={t("nouns-service.example")} />
        <OwnOrganisation path="processor_id" label={t("use-role-processor")} article="Art. 30(2)(a)" />
        <TagsAt path="categories" label={t("record-categories")} article="Art. 30(2)(b)" description={t("nouns-categories.why")} placeholder={t("nouns-categories.example")} />
      </FieldGroup>
      <FieldGroup heading={t("nouns-controllers")} intro={t("nouns-controllers.why")}>
        <AnswerAt<Principal> path="controllers" label={t("nouns-controllers")} article="Art. 30(2)(a)">
          {() => (
            <Rows<Principal> path="controllers.items" addLabel={t("nouns-add-controller")} blank={() => ({ name: "", contact: "", representative: "", data_protection_officer: "", categories: [], contract: "" })} rowName={({ name }, n) => name || String(n + 1)}>
              {(_, path) => (
                <div className={css.two}>
                  <TextAt path={`${path}.name`} label={t("activity-name")} />
                  <TextAt path={`${path}.contact`} label={t("activity-contact")} />
                  <TextAt path={`${path}.representative`} label={t("nouns-representative")} />
                  <TextAt path={`${path}.data_protection_officer`} label={t("nouns-dpo")} />
                  <TagsAt path={`${path}.categories`} label={t("recipients-own-categories")} article="Art. 30(2)(b)" description={t("recipients-own-categories.why")} />
                  <TextAt path={`${path}.contract`} label={t("nouns-contract")} article="Art. 28(3)" />
                </div>
              )}
            </Rows>
          )}
        </AnswerAt>
      </FieldGroup>
      <SubProcessors />
      <FieldGroup heading={t("activity-section-transfers")} intro={t("activity-section-transfers.why")}>
        <AnswerAt<Transfer> path="transfers" label={t("activity-transfers")} article="Art. 30(2)(c)" noneLabel={t("activity-transfers.none")} givenLabel={t("activity-transfers.given")}>
          {() => <TransferRows article="Art. 30(2)(c)" copies={false} />}
        </AnswerAt>
      </FieldGroup>
      <FieldGroup heading={t("activity-section-security")} intro={t("activity-section-security.why")}>
        <CheckAt path="security_inherited" label={t("activity-security-inherited")} description={t("activity-security-inherited.why")} />
        <AnswerAt<SecurityMeasure> path="security" label={t("nouns-security")} article="Art. 30(2)(d), 32(1)" noneLabel={t("activity-security.none")}>
          {() => (
            <Rows<SecurityMeasure> path="security.items" addLabel={t("activity-add-measure")} blank={() => ({ text: "" })} rowName={(_, n) => t("activity-measure-n", { n: n + 1 })}>
              {(_, path, n) => <TextAt path={`${path}.text`} label={t("activity-measure-n", { n: n + 1 })} lines={1} />}
            </Rows>
          )}
        </AnswerAt>
      </FieldGroup>
      <FieldGroup heading={t("activity-notes-short")}>
        <TextAt path="notes" label={t("activity-notes-short")} lines={2} />
      </FieldGroup>
    </>
  );
}

/** Other processors that were engaged (Art. 28(2)): recipients of the register. */
function SubProcessors() {
  const { t, code, country } = useWords();
  const all = useReply("recipient_list", {}).reply?.items.map(({ record }) => record) ?? [];
  const byId = new Map(all.map((recipient) => [recipient.id, recipient]));
  const nameOf = (id: string) => {
    const known = byId.get(id);
    return known ? labelOf(known) : t("activity-recipient-unknown");
  };
  return (
    <FieldGroup heading={t("nouns-sub-processors")} intro={t("nouns-sub-processors.why")}>
      <AnswerAt<string> path="sub_processors" label={t("nouns-sub-processors")} article="Art. 28(2)" noneLabel={t("nouns-sub-processors.none")}>
        {(items) => (
          <>
            <Rows<string> path="sub_processors.items" addLabel="" hideAdd blank={() => ""} rowKey={(id) => id} rowName={nameOf}>
              {(id) => {
                const recipient = byId.get(id);
                return (
                  <p className={css.rowHead}>
                    {recipient ? <a href={toHash({ screen: "recipients", id: recipient.reference || id, part: null })}>{labelOf(recipient)}</a> : nameOf(id)}
                    {recipient && <Chip>{code("recipient_kind", recipient.kind)}</Chip>}
                    {recipient?.countries.map((iso) => <Chip key={iso} title={country(iso)}>{iso}</Chip>)}
                  </p>
                );
              }}
            </Rows>
            <AddRecipient<string> path="sub_processors.items" make={(id) => id} all={all.filter(({ kind }) => MAY_BE_PROCESSOR.has(kind))} taken={items} kind="processor" />
          </>
        )}
      </AnswerAt>
    </FieldGroup>
  );
}
