import { Select, TextInput } from "@mantine/core";
import type { UnnamedReason } from "../../api/types/UnnamedReason";
import { useWords } from "../../locales";
import { DayInput } from "../requests/DayInput";
import type { ExportPackage, Preflight } from "../requests/wire";
import css from "./package.module.css";
import { Protect } from "./Protect";

/** What the DPO decides before a package is written. */
export type Choices = { protect: boolean; expiresOn: string | null; reason: UnnamedReason | null; replaces: string; because: string };
export const NO_CHOICES: Choices = { protect: false, expiresOn: null, reason: null, replaces: "", because: "" };

const REASONS: readonly UnnamedReason[] = ["not_identifiable", "unfounded_or_excessive"];

type Props = { choices: Choices; preflight: Preflight; earlier: ExportPackage[]; onChange: (choices: Choices) => void };

export function Options({ choices, preflight, earlier, onChange }: Props) {
  const { t, code } = useWords();
  const { recipients_named: named } = preflight;
  const set = (part: Partial<Choices>) => onChange({ ...choices, ...part });
  return (
    <section className={css.section} aria-label={t("pack-options")}>
      <h2 className={css.heading}>{t("pack-options")}</h2>
      <div className={css.options}>
        <Protect protect={choices.protect} onChange={(protect) => set({ protect })} />
        <DayInput label={t("pack-keep-until")} description={t("pack-keep-until-why")} value={choices.expiresOn} onChange={(expiresOn) => set({ expiresOn })} clearable />
        {preflight.kind === "access" && named.n < named.of && (
          <Select
            label={t("pack-unnamed")}
            description={t("pack-unnamed-why", { n: named.n, of: named.of })}
            placeholder={t("pack-unnamed-open")}
            data={REASONS.map((value) => ({ value, label: code("package-unnamed", value) }))}
            value={choices.reason}
            clearable
            clearButtonProps={{ "aria-label": t("ui-clear") }}
            onChange={(next) => set({ reason: next as UnnamedReason | null })}
          />
        )}
        {earlier.length > 0 && (
          <Select
            label={t("pack-replaces")}
            placeholder={t("pack-replaces-none")}
            data={earlier.map(({ id, reference }) => ({ value: id, label: reference }))}
            value={choices.replaces || null}
            clearable
            clearButtonProps={{ "aria-label": t("ui-clear") }}
            onChange={(next) => set({ replaces: next ?? "" })}
          />
        )}
        {choices.replaces !== "" && <TextInput label={t("pack-replaces-because")} value={choices.because} onChange={(event) => set({ because: event.currentTarget.value })} />}
      </div>
    </section>
  );
}
