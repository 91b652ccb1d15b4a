import { ActionIcon, Menu } from "@mantine/core";
import { IconAlertTriangle, IconDots, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { call, pickOpen } from "../../api";
import { useRefresh } from "../../api/replies";
import { useWords } from "../../locales";
import { useToast } from "../../parts";
import { useActions } from "../app/actions";
import type { ExportPackage, RequestView } from "../requests/wire";
import { today } from "../requests/DayInput";
import { AgainDialog } from "./AgainDialog";
import { ColleagueDialog } from "./ColleagueDialog";
import { DeliverDialog } from "./DeliverDialog";
import { KeepDialog } from "./KeepDialog";
import css from "./package.module.css";
import { Verdict } from "./Verdict";

type Dialog = { kind: "deliver" | "again" | "colleague" | "keep"; pack: ExportPackage };

/** The packages made so far: their files lie where they were saved; what became of them is noted here. */
export function PackageList({ view }: { view: RequestView }) {
  const { t } = useWords();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const close = () => setDialog(null);
  const newest = [...view.packages].sort((a, b) => (a.made_at < b.made_at ? 1 : -1));
  return (
    <section className={css.list}>
      <h3 className={css.railHeading}>{t("pack-made")}</h3>
      {newest.length === 0 ? (
        <p className={css.note}>{t("pack-made-none")}</p>
      ) : (
        <ul>
          {newest.map((pack) => (
            <li key={pack.id} data-package={pack.reference}>
              <PackageCard pack={pack} view={view} onOpen={(kind) => setDialog({ kind, pack })} />
            </li>
          ))}
        </ul>
      )}
      <div className={css.row}>
        <Verdict label={t("pack-verify-file")} choose={async () => (await pickOpen("zip"))[0]} />
      </div>
      {dialog?.kind === "deliver" && <DeliverDialog pack={dialog.pack} onClose={close} />}
      {dialog?.kind === "again" && <AgainDialog pack={dialog.pack} onClose={close} />}
      {dialog?.kind === "colleague" && <ColleagueDialog pack={dialog.pack} onClose={close} />}
      {dialog?.kind === "keep" && <KeepDialog pack={dialog.pack} onClose={close} />}
    </section>
  );
}

function PackageCard({ pack, view, onOpen }: { pack: ExportPackage; view: RequestView; onOpen: (kind: Dialog["kind"]) => void }) {
  const { t, code, size, date, time } = useWords();
  const { readOnly, undo } = useActions();
  const refresh = useRefresh();
  const toast = useToast();
  const overdue = view.packages_overdue.includes(pack.id);
  const replaced = view.packages.find(({ id }) => id === pack.replaces);
  const protection = pack.copies.at(-1)?.protection ?? "plain";
  const gone = async () => {
    try {
      await call("package_keep", { package: pack.id, deleted_on: today() });
      await refresh();
      toast.done(t("pack-deleted-done", { ref: pack.reference }), undo);
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  const remove = async (delivery: string) => {
    try {
      await call("package_delivery_remove", { package: pack.id, delivery });
      await refresh();
      toast.done(t("pack-delivery-removed"), undo);
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return (
    <>
      <div className={css.madeName}>
        <span>{pack.reference.split("/").at(-1)} · {code("right", pack.kind)}</span>
        {!readOnly && (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" aria-label={t("pack-actions", { ref: pack.reference })}><IconDots size={16} aria-hidden /></ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => onOpen("deliver")}>{t("pack-deliver")}</Menu.Item>
              <Menu.Item onClick={() => onOpen("again")}>{t("pack-again")}</Menu.Item>
              <Menu.Item onClick={() => onOpen("colleague")}>{t("pack-colleague")}</Menu.Item>
              <Menu.Divider />
              <Menu.Item onClick={() => onOpen("keep")}>{t("pack-keep")}</Menu.Item>
              {pack.deleted_on === "" && <Menu.Item onClick={() => void gone()}>{t("pack-deleted-now")}</Menu.Item>}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      <p className={css.note}>{date(pack.made_at, "short")}, {time(pack.made_at)} · {t("pack-built-size", { files: pack.files, size: size(pack.bytes) })}</p>
      <p className={css.note}>{code("package-protection", protection)} · <code className={css.short} title={`SHA-256 ${pack.sha256}`}>{pack.sha256.slice(0, 12)}…</code></p>
      {replaced && <p className={css.note}>{t("pack-replaced", { ref: replaced.reference, why: pack.replaces_because })}</p>}
      {overdue && <p className={css.overdue}><IconAlertTriangle size={14} aria-hidden /> {t("pack-overdue", { date: date(pack.expires_on) })}</p>}
      {!overdue && pack.deleted_on === "" && pack.expires_on !== "" && <p className={css.note}>{t("pack-expires", { date: date(pack.expires_on) })}</p>}
      {pack.deleted_on !== "" && <p className={css.note}>{t("pack-deleted-on", { date: date(pack.deleted_on) })}</p>}
      {pack.deliveries.length > 0 && (
        <ul className={css.deliveries}>
          {pack.deliveries.map((one) => (
            <li key={one.id}>
              <span>
                <b>{date(one.delivered_on, "short")} {code("package-channel", one.channel)}</b>
                {[
                  one.to && t("pack-delivery-to", { to: one.to }),
                  one.proof && t("pack-delivery-proof", { proof: one.proof }),
                  one.proof_attachment && t("pack-delivery-attached"),
                  one.passphrase_by && t("pack-delivery-passphrase", { how: one.passphrase_by }),
                ].filter(Boolean).map((said) => <span key={said}> · {said}</span>)}
              </span>
              {!readOnly && <ActionIcon variant="subtle" color="gray" size="sm" aria-label={`${t("pack-delivery-remove")}: ${date(one.delivered_on, "short")}`} onClick={() => void remove(one.id)}><IconX size={14} aria-hidden /></ActionIcon>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
