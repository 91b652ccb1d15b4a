import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import { call, pickSave } from "../../api";
import { useRefresh, useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { ConfirmDialog, useToast } from "../../parts";
import css from "./after.module.css";

/** Older copies of the register beside it: they keep what was removed until somebody deletes them by name. */
export function Copies({ readOnly }: { readOnly: boolean }) {
  const { t, date, time, size } = useWords();
  const { reply } = useReply("copy_list", {});
  const status = useReply("register_status", {}).reply;
  const [chosen, setChosen] = useState<string[]>([]);
  const [asked, ask] = useState(false);
  const toast = useToast();
  const refresh = useRefresh();
  const items = reply?.items ?? [];
  const names = items.map(({ name }) => name).filter((name) => chosen.includes(name));
  const remove = async (fresh: boolean) => {
    try {
      const suggested = `${(status?.file_name ?? "").replace(/\.ropa$/, "")}-copy.ropa`;
      const to = fresh ? await pickSave("register", suggested) : null;
      if (fresh && !to) return;
      await call("copy_remove", { names, fresh: to?.token ?? "" });
      ask(false);
      setChosen([]);
      await refresh("copy_list");
      toast.done(t("copies-deleted", { n: names.length }));
    } catch (thrown) {
      ask(false);
      await refresh("copy_list");
      toast.failed(thrown);
    }
  };
  return (
    <section className={css.section} aria-label={t("copies-title")}>
      <h2 className={css.title}>{t("copies-title")}</h2>
      <p className={css.why}>{t("copies-why")}</p>
      {items.length === 0 ? (
        <p className={css.why}>{t("copies-none")}</p>
      ) : (
        <>
          <ul className={css.copies}>
            {items.map(({ name, bytes, written_at }) => (
              <li key={name}>
                <Checkbox
                  label={name}
                  description={`${date(written_at, "long")} ${time(written_at)}, ${size(bytes)}`}
                  checked={chosen.includes(name)}
                  disabled={readOnly}
                  onChange={(event) => {
                    const on = event.currentTarget.checked;
                    setChosen((now) => (on ? [...now, name] : now.filter((one) => one !== name)));
                  }}
                />
              </li>
            ))}
          </ul>
          <Button variant="default" disabled={readOnly || names.length === 0} onClick={() => ask(true)}>{t("copies-delete")}</Button>
        </>
      )}
      <ConfirmDialog opened={asked} danger title={t("copies-ask", { n: names.length })} confirmLabel={t("copies-delete-fresh")} onConfirm={() => void remove(true)} onClose={() => ask(false)}>
        <p>{t("copies-ask.why")}</p>
        <ul>{names.map((name) => <li key={name}>{name}</li>)}</ul>
        <Button variant="subtle" onClick={() => void remove(false)}>{t("copies-delete-only")}</Button>
      </ConfirmDialog>
    </section>
  );
}
