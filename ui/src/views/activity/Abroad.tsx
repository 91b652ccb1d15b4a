/** Recipients and transfers: to whom the data go, and where. */
import { Button, Menu, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { call } from "../../api";
import { blank } from "../../api/blank";
import { useRefresh, useReply } from "../../api/replies";
import type { Disclosure } from "../../api/types/Disclosure";
import type { Recipient } from "../../api/types/Recipient";
import type { RecipientKind } from "../../api/types/RecipientKind";
import type { TransferRow } from "../../api/types/TransferRow";
import type { Transfer } from "../../api/types/Transfer";
import { useWords } from "../../locales";
import { Chip, FieldGroup, useToast } from "../../parts";
import { toHash } from "../../routes";
import { useEditing, usePlace } from "../app/editing";
import { AnswerAt, ChoiceAt, Rows, TextAt } from "../app/fields";
import { categoryOnly } from "../nouns/rows";
import { SAFEGUARDS } from "../transfers/codes";
import { blankTransfer } from "../transfers/record";
import { toneOf } from "../transfers/rows";
import css from "./activity.module.css";
import { countryTone, labelOf } from "./names";

const blankRecipient = blank<Recipient>({ id: "", reference: "", name: "", kind: "unstated" });

/** Chooses a recipient of the register, or enters a new one there. */
export function AddRecipient<T>({ path, make, all, taken, kind = "unstated" }: { path: string; make: (id: string) => T; all: Recipient[]; taken: string[]; /** What a new one is. */ kind?: RecipientKind }) {
  const { value: rows, save, readOnly } = usePlace<T[]>(path);
  const { t, code } = useWords();
  const refresh = useRefresh();
  const toast = useToast();
  const [name, setName] = useState("");
  const free = all.filter(({ id }) => !taken.includes(id));
  if (readOnly) return null;
  const add = (id: string) => save([...rows, make(id)]);
  const create = async () => {
    try {
      const { saved } = await call("recipient_save", { record: { ...blankRecipient, kind, category: name.trim() }, version: 0 });
      setName("");
      await refresh("recipient_list");
      await add(saved);
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return (
    <div className={css.adder}>
      {free.length > 0 && (
        <Menu width={340}>
          <Menu.Target>
            <Button variant="default" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden />}>
              {t("activity-choose-recipient")}
            </Button>
          </Menu.Target>
          <Menu.Dropdown mah={320} style={{ overflowY: "auto" }}>
            {free.map((recipient) => (
              <Menu.Item key={recipient.id} rightSection={<span className={css.article}>{code("recipient_kind", recipient.kind)}</span>} onClick={() => void add(recipient.id).catch(toast.failed)}>
                {labelOf(recipient)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <form
        className={css.inline}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) void create();
        }}
      >
        <TextInput aria-label={t("activity-new-recipient")} placeholder={t("activity-new-recipient")} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <Button type="submit" variant="subtle" disabled={!name.trim()}>{t("activity-add")}</Button>
      </form>
    </div>
  );
}

export function Recipients() {
  const { t, code, country } = useWords();
  const { reply } = useReply("recipient_list", {});
  const all = reply?.items.map(({ record }) => record) ?? [];
  const byId = new Map(all.map((recipient) => [recipient.id, recipient]));
  const nameOf = (id: string) => {
    const known = byId.get(id);
    return known ? labelOf(known) : t("activity-recipient-unknown");
  };
  return (
    <FieldGroup heading={t("activity-section-recipients")} intro={t("activity-section-recipients.why")}>
      <AnswerAt<Disclosure> path="recipients" label={t("activity-recipients")} article="Art. 30(1)(d)" noneLabel={t("activity-recipients.none")}>
        {(items) => (
          <>
            <Rows<Disclosure>
              path="recipients.items"
              addLabel=""
              hideAdd
              blank={() => ({ recipient_id: "", stated_as: "", role: "", receives: "", when: "" })}
              rowKey={({ recipient_id }, index) => `${recipient_id} ${index}`}
              rowName={({ recipient_id }) => nameOf(recipient_id)}
            >
              {({ recipient_id, stated_as, role, receives, when }, path) => {
                const recipient = byId.get(recipient_id);
                return (
                  <>
                    <p className={css.basisHead}>
                      <b>{recipient ? <a href={toHash({ screen: "recipients", id: recipient.reference || recipient.id, part: categoryOnly(recipient) ? "name" : null })}>{nameOf(recipient_id)}</a> : nameOf(recipient_id)}</b>
                      {recipient && <Chip>{code("recipient_kind", recipient.kind)}</Chip>}
                      {recipient && categoryOnly(recipient) && <Chip tone="warn">{t("nouns-category-only")}</Chip>}
                      {recipient?.countries.map((iso) => <Chip key={iso} title={country(iso)}>{iso}</Chip>)}
                    </p>
                    {recipient?.condition && <p className={css.note}>{recipient.condition}</p>}
                    <details className={css.more} open={Boolean(stated_as || role || receives || when)}>
                      <summary>{t("activity-particulars")}</summary>
                      <div className={css.two}>
                        <TextAt path={`${path}.stated_as`} label={t("activity-stated-as")} />
                        <TextAt path={`${path}.role`} label={t("activity-role")} />
                        <TextAt path={`${path}.receives`} label={t("activity-receives")} />
                        <TextAt path={`${path}.when`} label={t("activity-when")} />
                      </div>
                    </details>
                  </>
                );
              }}
            </Rows>
            <AddRecipient<Disclosure> path="recipients.items" make={(id) => ({ recipient_id: id, stated_as: "", role: "", receives: "", when: "" })} all={all} taken={items.map(({ recipient_id }) => recipient_id)} />
          </>
        )}
      </AnswerAt>
    </FieldGroup>
  );
}

/** The rows of transfers; how a person gets a copy of the safeguard only the controller tells (Art. 13(1)(f)). */
export function TransferRows({ article = "Art. 30(1)(e)", copies = true }: { article?: string; copies?: boolean }) {
  const { t, code, country } = useWords();
  const recipients = useReply("recipient_list", {}).reply?.items.map(({ record }) => record) ?? [];
  const countries = useReply("country_list", { as_of: "" }).reply?.items ?? [];
  const status = new Map(countries.map((row) => [row.code, row.status]));
  const { id: subject, reference } = useEditing().record as { id: string; reference: string };
  const judged = useReply("transfer_list", { as_of: "", order: "risk", country: "", subject }).reply?.items.filter(({ subject_id }) => subject_id === subject) ?? [];
  return (
    <Rows<Transfer>
      path="transfers.items"
      addLabel={t("activity-add-transfer")}
      blank={() => blankTransfer()}
      rowKey={({ id }, index) => id || String(index)}
      rowName={(row, index) => (row.country ? country(row.country) : t("activity-transfer-n", { n: index + 1 }))}
    >
      {(row, path, index) => (
        <>
          <Judged row={judged.find((one) => one.transfer_id === row.id)} href={toHash({ screen: "transfers", id: reference || subject, part: row.id || String(index) })} />
          <div className={css.two}>
            <ChoiceAt path={`${path}.country`} label={t("activity-country")} choices={countries.map(({ code: value, name }) => ({ value, label: name }))} clearable />
            <ChoiceAt path={`${path}.recipient_id`} label={t("activity-recipient")} choices={recipients.map((recipient) => ({ value: recipient.id, label: labelOf(recipient) }))} clearable />
          </div>
          {row.country && (
            <p className={css.note}>
              <Chip tone={countryTone(status.get(row.country))}>{code("country_status", status.get(row.country) ?? "third")}</Chip>
            </p>
          )}
          <div className={css.two}>
            <ChoiceAt path={`${path}.safeguard`} label={t("activity-safeguard")} article="Art. 45–49" choices={SAFEGUARDS.map((value) => ({ value, label: code("safeguard", value) }))} />
            <TextAt path={`${path}.detail`} label={t("activity-detail")} placeholder={t("activity-detail.example")} />
          </div>
          {copies && (row.safeguard !== "adequacy" || row.copy_available) && row.safeguard !== "unstated" && (
            <TextAt path={`${path}.copy_available`} label={t("activity-copy")} article="Art. 13(1)(f)" />
          )}
          {(row.safeguard === "derogation" || row.documentation) && (
            <TextAt path={`${path}.documentation`} label={t("activity-documentation")} article={article} lines={2} />
          )}
        </>
      )}
    </Rows>
  );
}

/** How a transfer stands today, and the way to all that belongs to it. */
function Judged({ row, href }: { row: TransferRow | undefined; href: string }) {
  const { t } = useWords();
  return (
    <p className={css.basisHead}>
      {row && <Chip tone={toneOf(row.standing)}>{row.standing_words}</Chip>}
      <a className={css.onward} href={href}>{t("transfers-open-detail")}</a>
    </p>
  );
}

export function Transfers() {
  const { t } = useWords();
  return (
    <FieldGroup heading={t("activity-section-transfers")} intro={t("activity-section-transfers.why")}>
      <AnswerAt<Transfer> path="transfers" label={t("activity-transfers")} article="Art. 30(1)(e)" noneLabel={t("activity-transfers.none")} givenLabel={t("activity-transfers.given")}>
        {() => <TransferRows />}
      </AnswerAt>
      <TextAt path="transfers_note" label={t("activity-transfers-note")} />
    </FieldGroup>
  );
}
