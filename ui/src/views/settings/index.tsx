import { Button, SegmentedControl } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useId, useMemo } from "react";
import { call } from "../../api";
import { useReply } from "../../api/replies";
import type { DataProtectionOfficer } from "../../api/types/DataProtectionOfficer";
import type { Organisation } from "../../api/types/Organisation";
import type { OrganisationItem } from "../../api/types/OrganisationItem";
import type { Representative } from "../../api/types/Representative";
import type { SecurityMeasure } from "../../api/types/SecurityMeasure";
import { LANG_NAMES, LANGS, useWords, type Lang } from "../../locales";
import { ErrorState, FieldGroup } from "../../parts";
import { Page } from "../../shell";
import { EditingProvider, useEditor, type Held } from "../app/editing";
import { AnswerAt, ChoiceAt, Rows, TagsAt, TextAt } from "../app/fields";
import { THEMES, usePreferences, type Theme } from "../app/preferences";
import { refreshAround } from "../app/refresh";
import { useStatus } from "../app/status";
import css from "./settings.module.css";

/** The organisation that keeps the register, and how the window looks. */
export function SettingsView() {
  const { t } = useWords();
  const { reply, failure, again } = useReply("organisation_list", {});
  const keeper = reply?.items.find(({ record }) => record.keeps_register);
  const others = reply?.items.filter(({ record }) => !record.keeps_register) ?? [];
  return (
    <Page title={t("ui-screen-settings")}>
      <div className={css.page}>
        {failure && <ErrorState failure={failure}><Button variant="default" onClick={again}>{t("app-try-again")}</Button></ErrorState>}
        <Appearance />
        {keeper && <OrganisationFields key={keeper.record.id} item={keeper} keeper />}
        {others.map((item) => <OrganisationFields key={item.record.id} item={item} />)}
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

function OrganisationFields({ item, keeper = false }: { item: OrganisationItem; keeper?: boolean }) {
  const { t, lang } = useWords();
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
      <FieldGroup
        heading={keeper ? t("settings-organisation") : t("settings-affiliate", { name: item.record.name || item.record.reference })}
        intro={t(keeper ? "settings-organisation.why" : "settings-affiliate.why")}
      >
        {editor.stale && (
          <ErrorState failure={editor.stale}>
            <Button variant="default" onClick={() => { editor.settle(); void queries.invalidateQueries(); }}>{t("activity-reload")}</Button>
          </ErrorState>
        )}
        <TextAt path="name" label={t("settings-name")} article="Art. 30(1)(a)" />
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
              {(_, path, n) => <TextAt path={`${path}.text`} label={t("activity-measure-n", { n: n + 1 })} lines={1} />}
            </Rows>
          )}
        </AnswerAt>
        <TextAt path="notes" label={t("activity-notes-short")} lines={2} />
      </FieldGroup>
    </EditingProvider>
  );
}
