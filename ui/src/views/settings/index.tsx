import { Button, SegmentedControl } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useCallback, useEffect, useId, useMemo, useState } from "react";
import { call } from "../../api";
import { blank } from "../../api/blank";
import { useReply } from "../../api/replies";
import type { DataProtectionOfficer } from "../../api/types/DataProtectionOfficer";
import type { Organisation } from "../../api/types/Organisation";
import type { OrganisationItem } from "../../api/types/OrganisationItem";
import type { Representative } from "../../api/types/Representative";
import type { SecurityMeasure } from "../../api/types/SecurityMeasure";
import { LANG_NAMES, LANGS, useWords, type Lang } from "../../locales";
import { ErrorState, FieldGroup, useToast } from "../../parts";
import type { Route } from "../../routes";
import { Page } from "../../shell";
import { useActions } from "../app/actions";
import { EditingProvider, useEditor, type Held } from "../app/editing";
import { AnswerAt, CheckAt, ChoiceAt, Rows, TagsAt, TextAt } from "../app/fields";
import { THEMES, usePreferences, type Theme } from "../app/preferences";
import { refreshAround } from "../app/refresh";
import { reveal } from "../app/reveal";
import { SuggestAt } from "../app/Suggest";
import { useStatus } from "../app/status";
import { RemoveDialog } from "../nouns/RemoveDialog";
import { CustomFields } from "../life/CustomFields";
import css from "./settings.module.css";
import { Templates } from "../letters/Templates";
import { SigningKey } from "./SigningKey";
import { TimeLimits } from "./TimeLimits";

/** The organisation that keeps the register, and how the window looks. */
export function SettingsView({ route }: { route: Route }) {
  const { t } = useWords();
  const { reply, failure, again } = useReply("organisation_list", {});
  // One keeps the file; a register can be kept for several, as in a group or by an external Data Protection Officer.
  const keeper = reply?.items.find(({ record }) => record.keeps_register) ?? reply?.items[0];
  const others = reply?.items.filter(({ record }) => record.id !== keeper?.record.id) ?? [];
  const read = reply !== undefined;
  useEffect(() => {
    // A finding leads to a field of one organisation; the palette and lists of uses lead to it as a whole.
    if (read && route.id) reveal(route.part ?? "name", `[data-record="${CSS.escape(route.id)}"]`);
  }, [read, route.id, route.part]);
  return (
    <Page title={t("ui-screen-settings")}>
      <div className={css.page}>
        {failure && <ErrorState failure={failure}><Button variant="default" onClick={again}>{t("app-try-again")}</Button></ErrorState>}
        <Appearance />
        {keeper && <OrganisationFields key={keeper.record.id} item={keeper} keeper />}
        {!failure && <SigningKey />}
        {!failure && <CustomFields />}
        {!failure && <Templates />}
        {others.map((item) => <OrganisationFields key={item.record.id} item={item} />)}
        {reply && <AddOrganisation />}
      </div>
    </Page>
  );
}

function Appearance() {
  const { t } = useWords();
  const { lang, theme, setLang, setTheme } = usePreferences();
  const language = useId();
  const look = useId();
  return (
    <FieldGroup heading={t("settings-computer")} intro={t("settings-computer.why")}>
      <div className={css.choice}>
        <span id={language} className={css.label}>{t("settings-language")}</span>
        <SegmentedControl aria-labelledby={language} value={lang} onChange={(next) => setLang(next as Lang)} data={LANGS.map((value) => ({ value, label: LANG_NAMES[value] }))} />
      </div>
      <div className={css.choice}>
        <span id={look} className={css.label}>{t("settings-theme")}</span>
        <SegmentedControl aria-labelledby={look} value={theme} onChange={(next) => setTheme(next as Theme)} data={THEMES.map((value) => ({ value, label: t(`settings-theme-${value}`) }))} />
      </div>
    </FieldGroup>
  );
}

/** Another controller, affiliate or client in the same file; recipients are shared. */
function AddOrganisation() {
  const { t } = useWords();
  const { readOnly, undo } = useActions();
  const queries = useQueryClient();
  const toast = useToast();
  const add = async () => {
    try {
      const list = await call("organisation_save", { record: blank<Organisation>({ id: "", reference: "", name: "", keeps_register: true }), version: 0 });
      await queries.invalidateQueries();
      const made = list.items.find(({ record }) => record.id === list.saved)?.record.reference ?? "";
      window.setTimeout(() => document.querySelector<HTMLElement>(`[data-organisation="${CSS.escape(made)}"] input`)?.focus());
      toast.done(t("nouns-added", { what: made }), undo);
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return (
    <FieldGroup heading={t("recipients-organisations")} intro={t("recipients-organisations.why")}>
      <div><Button variant="default" leftSection={<IconPlus size={14} aria-hidden />} disabled={readOnly} onClick={() => void add()}>{t("recipients-add-organisation")}</Button></div>
    </FieldGroup>
  );
}

function OrganisationFields({ item, keeper = false }: { item: OrganisationItem; keeper?: boolean }) {
  const { t, code, lang } = useWords();
  const [removing, setRemoving] = useState(false);
  const status = useStatus();
  const queries = useQueryClient();
  const countries = useReply("country_list", { as_of: "" }).reply?.items.filter(({ code }) => code.length === 2) ?? [];
  const held = useMemo<Held<Organisation>>(() => ({ record: item.record, version: item.version }), [item.record, item.version]);
  const save = useCallback(
    async (next: Held<Organisation>): Promise<Held<Organisation>> => {
      const list = await call("organisation_save", next);
      const now = list.items.find(({ record }) => record.id === next.record.id);
      queries.setQueryData(["organisation_list", {}, lang], list);
      refreshAround(queries, "organisation_list");
      return now ? { record: now.record, version: now.version } : next;
    },
    [queries, lang],
  );
  const editor = useEditor(held, save);
  const choices = countries.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <EditingProvider editor={editor} readOnly={status?.read_only ?? false}>
      <div data-record={item.record.reference || item.record.id}>
      <FieldGroup
        heading={keeper ? t("settings-organisation") : t("settings-affiliate", { name: item.record.name || item.record.reference })}
        intro={t(keeper ? "settings-organisation.why" : "settings-affiliate.why")}
      >
        {editor.stale && (
          <ErrorState failure={editor.stale}>
            <Button variant="default" onClick={() => { editor.settle(); void queries.invalidateQueries(); }}>{t("activity-reload")}</Button>
          </ErrorState>
        )}
        <div data-organisation={item.record.reference}><TextAt path="name" label={t("settings-name")} article="Art. 30(1)(a)" /></div>
        {!keeper && (
          <div className={css.two}>
            <CheckAt path="keeps_register" label={t("recipients-keeps")} description={t("recipients-keeps.why")} />
            <ChoiceAt path="relation" label={t("recipients-relation")} choices={(["unstated", "group", "client", "joint_controller"] as const).map((value) => ({ value, label: code("organisation_relation", value) }))} />
          </div>
        )}
        <TextAt path="address" label={t("settings-address")} lines={1} />
        <div className={css.two}>
          <ChoiceAt path="country" label={t("settings-country")} article="Art. 27" choices={choices} clearable />
          <TextAt path="email" label={t("settings-email")} />
          <TextAt path="phone" label={t("settings-phone")} />
          <TextAt path="web" label={t("settings-web")} />
        </div>
        {(!keeper || item.record.rule) && <TextAt path="rule" label={t("settings-rule")} description={t("settings-rule.why")} />}
        <TextAt path="supervisory_authority" label={t("settings-authority")} article="Art. 13(2)(d)" />
        <AnswerAt<Representative> path="representatives" label={t("settings-representatives")} article="Art. 27" noneLabel={t("settings-representatives.none")}>
          {() => (
            <Rows<Representative> path="representatives.items" addLabel={t("settings-add-representative")} blank={() => ({ name: "", address: "", country: "", email: "", jurisdictions: [] })} rowName={({ name }, n) => name || String(n + 1)}>
              {(_, path) => (
                <>
                  <TextAt path={`${path}.name`} label={t("settings-name")} />
                  <TagsAt path={`${path}.jurisdictions`} label={t("settings-jurisdictions")} suggestions={["EU", "CH", "GB"]} description={t("settings-jurisdictions.why")} />
                  <TextAt path={`${path}.address`} label={t("settings-address")} />
                  <div className={css.two}>
                    <ChoiceAt path={`${path}.country`} label={t("settings-country")} choices={choices} clearable />
                    <TextAt path={`${path}.email`} label={t("settings-email")} />
                  </div>
                </>
              )}
            </Rows>
          )}
        </AnswerAt>
        <AnswerAt<DataProtectionOfficer> path="data_protection_officers" label={t("settings-dpo")} article="Art. 37" noneLabel={t("settings-dpo.none")}>
          {() => (
            <Rows<DataProtectionOfficer> path="data_protection_officers.items" addLabel={t("settings-add-dpo")} blank={() => ({ name: "", scope: "", email: "", phone: "", web: "", post: "" })} rowName={({ name, scope }, n) => name || scope || String(n + 1)}>
              {(_, path) => (
                <>
                  <div className={css.two}>
                    <TextAt path={`${path}.name`} label={t("settings-dpo-name")} />
                    <TextAt path={`${path}.scope`} label={t("settings-dpo-scope")} placeholder={t("settings-dpo-scope.all")} />
                    <TextAt path={`${path}.email`} label={t("settings-email")} />
                    <TextAt path={`${path}.phone`} label={t("settings-phone")} />
                  </div>
                  <TextAt path={`${path}.web`} label={t("settings-web")} />
                  <TextAt path={`${path}.post`} label={t("settings-address")} />
                </>
              )}
            </Rows>
          )}
        </AnswerAt>
        <AnswerAt<SecurityMeasure> path="security" label={t("settings-security")} article="Art. 30(1)(g), 32(1)" description={t("settings-security.why")} noneLabel={t("activity-security.none")}>
          {() => (
            <Rows<SecurityMeasure> path="security.items" addLabel={t("activity-add-measure")} blank={() => ({ text: "" })} rowName={(_, n) => t("activity-measure-n", { n: n + 1 })}>
              {(_, path, n) => <SuggestAt path={`${path}.text`} kind="measures" label={t("activity-measure-n", { n: n + 1 })} name={t("activity-measure-n", { n: n + 1 })} />}
            </Rows>
          )}
        </AnswerAt>
        {(keeper || item.record.keeps_register) && <TimeLimits />}
        <TextAt path="notes" label={t("activity-notes-short")} lines={2} />
        {!status?.read_only && (
          <div><Button variant="default" size="compact-sm" leftSection={<IconTrash size={14} aria-hidden />} onClick={() => setRemoving(true)}>{t("recipients-remove")}</Button></div>
        )}
        {removing && <RemoveDialog noun="organisation" screen="settings" id={item.record.id} name={item.record.name || item.record.reference} onClose={() => setRemoving(false)} />}
      </FieldGroup>
      </div>
    </EditingProvider>
  );
}
