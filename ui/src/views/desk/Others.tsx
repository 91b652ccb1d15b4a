import { Button } from "@mantine/core";
import { IconEyeOff, IconEye } from "@tabler/icons-react";
import { useRef, useState, type KeyboardEvent } from "react";
import { call } from "../../api";
import type { OtherPerson } from "../../api/types/OtherPerson";
import type { RedactionReason } from "../../api/types/RedactionReason";
import { useRefresh, useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { Chip, EmptyState, ErrorState, FilterChips, useToast } from "../../parts";
import { useActions } from "../app/actions";
import css from "./desk.module.css";
import { ReasonFields } from "./RedactDialog";

type Shown = "open" | "all";

/** Who else is named: each name, address and number with its sign and places; redacted or left, one by one or many at once. */
export function Others({ request }: { request: string }) {
  const { t, number } = useWords();
  const toast = useToast();
  const refresh = useRefresh();
  const { undo, readOnly } = useActions();
  const { reply, failure } = useReply("others_list", { id: request });
  const [shown, setShown] = useState<Shown>("open");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState<RedactionReason>("others_rights");
  const [words, setWords] = useState("");
  const list = useRef<HTMLUListElement>(null);
  if (failure) return <ErrorState failure={failure} size="page" />;
  if (!reply) return <span />;
  const open = reply.items.filter((one) => one.open > 0);
  const items = shown === "open" ? open : reply.items;

  const decide = async (keys: readonly string[], redact: boolean) => {
    if (readOnly || keys.length === 0) return;
    try {
      await call("others_decide", { request, keys: [...keys], redact, reason, words: words.trim() });
      setChosen(new Set());
      await refresh();
      toast.done(t(redact ? "desk-others-redacted" : "desk-others-kept", { n: keys.length }), undo);
      // The next proposal has the focus, as one works down a list.
      window.requestAnimationFrame(() => list.current?.querySelector<HTMLElement>("li[tabindex='0']")?.focus());
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>, one: OtherPerson) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const all = [...(list.current?.querySelectorAll<HTMLElement>("li[data-key]") ?? [])];
    const at = all.indexOf(event.currentTarget);
    const keys = chosen.size > 0 ? [...chosen] : [one.key];
    if (event.key === "j" || event.key === "ArrowDown") all[at + 1]?.focus();
    else if (event.key === "k" || event.key === "ArrowUp") all[at - 1]?.focus();
    else if (event.key === "a") void decide(keys, true);
    else if (event.key === "r") void decide(keys, false);
    else if (event.key === "x") toggle(one.key);
    else return;
    event.preventDefault();
  };
  const toggle = (key: string) =>
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(key)) next.add(key);
      return next;
    });

  return (
    <div className={css.scroll}>
      <p className={css.what}>{t("desk-others-what")}</p>
      <div className={css.bar}>
        <FilterChips<Shown> label={t("desk-others-show")} chosen={shown} onChoose={setShown} choices={[{ id: "open", label: t("desk-others-open"), count: open.length }, { id: "all", label: t("desk-others-all"), count: reply.items.length }]} />
        {chosen.size > 0 && (
          <>
            <span className={css.chosen} role="status">{t("desk-chosen-others", { n: chosen.size })}</span>
            <Button size="compact-sm" leftSection={<IconEyeOff size={14} aria-hidden />} onClick={() => void decide([...chosen], true)}>{t("desk-redact")}</Button>
            <Button size="compact-sm" variant="default" leftSection={<IconEye size={14} aria-hidden />} onClick={() => void decide([...chosen], false)}>{t("desk-keep")}</Button>
          </>
        )}
        {chosen.size === 0 && open.length > 1 && (
          <Button size="compact-sm" variant="default" disabled={readOnly} onClick={() => setChosen(new Set(open.map(({ key }) => key)))}>{t("desk-choose-open")}</Button>
        )}
        <span className={css.quiet}>{t("desk-keys")}</span>
      </div>
      {items.length === 0 ? (
        <EmptyState title={t(reply.items.length === 0 ? "desk-others-none" : "desk-others-done")} why={t("desk-others-none.why")} />
      ) : (
        <ul ref={list} className={css.others} aria-label={t("desk-tab-others")}>
          {items.map((one, at) => (
            <li key={one.key} data-key={one.key} tabIndex={at === 0 ? 0 : -1} data-chosen={chosen.has(one.key) || undefined} onKeyDown={(event) => onKeyDown(event, one)}>
              <div className={css.otherHead}>
                <input type="checkbox" aria-label={t("desk-choose", { what: one.text })} checked={chosen.has(one.key)} onChange={() => toggle(one.key)} />
                <strong>{one.text}</strong>
                <Chip>{t(`desk-kind-${one.kind}`)}</Chip>
                {one.open === 0 && <Chip tone={one.redacted > 0 ? "ok" : "neutral"}>{t(one.redacted > 0 ? "desk-is-redacted" : "desk-is-kept")}</Chip>}
                <span className={css.quiet}>{one.why} · {t("desk-places", { n: one.places })}</span>
                <span className={css.otherButtons}>
                  <Button size="compact-sm" variant="default" disabled={readOnly} aria-label={t("desk-redact-one", { what: one.text })} onClick={() => void decide([one.key], true)}>{t("desk-redact")}</Button>
                  <Button size="compact-sm" variant="default" disabled={readOnly} aria-label={t("desk-keep-one", { what: one.text })} onClick={() => void decide([one.key], false)}>{t("desk-keep")}</Button>
                </span>
              </div>
              <ol className={css.places}>
                {one.examples.slice(0, 3).map((place, n) => (
                  <li key={n}>
                    <span className={css.quiet}>{place.system} · {place.column} · {t("desk-record-of", { n: place.record })}</span>
                    <span className={css.excerpt}>{place.before && `…${place.before}`}<mark className={css.mark} data-state={place.state ?? "other"}>{place.text}</mark>{place.after && `${place.after}…`}</span>
                  </li>
                ))}
                {one.places > 3 && <li className={css.quiet}>{t("desk-more-places", { n: number(one.places - Math.min(3, one.examples.length)) })}</li>}
              </ol>
            </li>
          ))}
        </ul>
      )}
      <section className={css.reason} aria-label={t("desk-reason-next")}>
        <h2 className={css.heading}>{t("desk-reason-next")}</h2>
        <ReasonFields reason={reason} onReason={setReason} words={words} onWords={setWords} />
      </section>
    </div>
  );
}
