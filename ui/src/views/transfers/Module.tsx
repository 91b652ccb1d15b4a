/** Which module of the standard contractual clauses: two questions, and what the instrument says. */
import { Button } from "@mantine/core";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { SegmentedControl } from "@mantine/core";
import { useId } from "react";
import type { SccModule } from "../../api/types/SccModule";
import type { TransferRole } from "../../api/types/TransferRole";
import { useWords } from "../../locales";
import { useToast } from "../../parts";
import { usePlace } from "../app/editing";
import { Place } from "../app/fields";
import { ROLES } from "./codes";
import css from "./transfers.module.css";

type Props = {
  /** The transfer's place in the record. */
  path: string;
  /** The module that the core proposes for the roles; null while a role is open. */
  proposed: SccModule | null;
  /** The roles as they are judged: as said, else by the record and the recipient's kind. */
  roles: { exporter: TransferRole; importer: TransferRole };
  /** The module that the instrument names. */
  named: SccModule | null;
  /** Writes the module into the instrument; null when there is none. */
  take: ((module: SccModule) => Promise<void>) | null;
};

export function ModuleHelper({ path, proposed, roles, named, take }: Props) {
  const { t, code } = useWords();
  const toast = useToast();
  return (
    <section className={css.inner} aria-label={t("transfers-module-helper")}>
      <h3 className={css.subhead}>{t("transfers-module-helper")}</h3>
      <p className={css.note}>{t("transfers-module-helper.why")}</p>
      <Role path={`${path}.exporter_role`} label={t("transfers-exporter-is")} judged={roles.exporter} />
      <Role path={`${path}.importer_role`} label={t("transfers-importer-is")} judged={roles.importer} />
      <div className={css.proposal} role="status" data-tone={named && proposed && named !== proposed ? "error" : undefined}>
        {proposed === null ? (
          <span>{t("transfers-module-open")}</span>
        ) : (
          <>
            {named && named !== proposed ? <IconAlertTriangle size={15} aria-hidden /> : <IconCheck size={15} aria-hidden />}
            <span>
              {t("transfers-module-proposed", { module: code("scc_module", proposed) })}
              {named && named !== proposed && <> {t("transfers-module-differs", { module: code("scc_module", named) })}</>}
            </span>
            {take && named !== proposed && <Button variant="default" size="compact-sm" onClick={() => void take(proposed).catch(toast.failed)}>{t("transfers-module-take")}</Button>}
          </>
        )}
      </div>
    </section>
  );
}

/** A role as said; while nothing is said, the one that the record implies is shown as chosen. */
function Role({ path, label, judged }: { path: string; label: string; judged: TransferRole }) {
  const { value, save, readOnly } = usePlace<TransferRole>(path);
  const { code } = useWords();
  const toast = useToast();
  const id = useId();
  return (
    <Place path={path}>
      <div className={css.question}>
        <span id={id} className={css.label}>{label}</span>
        <SegmentedControl
          aria-labelledby={id}
          disabled={readOnly}
          value={value === "unstated" ? judged : value}
          onChange={(next) => void save(next as TransferRole).catch(toast.failed)}
          data={(judged === "unstated" || value === "unstated" ? ROLES : ROLES.slice(1)).filter((role) => role !== "unstated" || judged === "unstated").map((role) => ({ value: role, label: code("transfer_role", role) }))}
        />
      </div>
    </Place>
  );
}
