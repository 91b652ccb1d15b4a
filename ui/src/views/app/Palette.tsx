import { useDeferredValue, useMemo, useState } from "react";
import { IconArrowBackUp, IconArrowForwardUp, IconCopy, IconCopyPlus, IconFileImport, IconHistory, IconMailPlus, IconMoon, IconPlus, IconTrash, IconX } from "@tabler/icons-react";
import { useReply } from "../../api/replies";
import { useWords } from "../../locales";
import { CommandPalette, Marked, type PaletteGroup } from "../../parts";
import { go, SCREEN_OF, SCREENS } from "../../routes";
import { openSteps } from "../life/StepsDialog";
import { openLogRequest } from "../requests/log";
import { useActions } from "./actions";
import { usePreferences } from "./preferences";
import css from "./app.module.css";

const HITS = 40;

/** Ctrl+K: what can be done, where one can go, and every record that holds the words. */
export function Palette({ showShortcuts }: { showShortcuts: () => void }) {
  const { t, code } = useWords();
  const actions = useActions();
  const { theme, setTheme } = usePreferences();
  const [query, setQuery] = useState("");
  const asked = useDeferredValue(query.trim());
  const { reply } = useReply("search", asked.length > 1 ? { text: asked, limit: HITS } : null);
  const groups = useMemo<PaletteGroup[]>(() => {
    const { atHand } = actions;
    const ctrl = t("ui-key-ctrl");
    const icon = { size: 16, "aria-hidden": true } as const;
    const hits = asked.length > 1 ? (reply?.hits ?? []).filter(({ noun }) => SCREEN_OF[noun] !== undefined).slice(0, 10) : [];
    return [
      {
        label: t("palette-records"),
        entries: hits.map(({ noun, id, reference, name, name_ranges, field, snippet, ranges }) => ({
          id: `${noun} ${id}`,
          label: name || reference,
          content: (
            <>
              <Marked text={name || reference} ranges={name ? name_ranges : []} />
              {snippet && field !== "name" && snippet !== name && <span className={css.snippet}><Marked text={snippet} ranges={ranges} /></span>}
            </>
          ),
          note: `${code("noun", noun)} ${reference}`,
          // The core has already found it: whatever was typed must not filter it out again.
          keywords: [asked, snippet],
          // The organisations stand below each other on one page, by their references.
          run: () => go(SCREEN_OF[noun] ?? "register", noun === "organisation" ? reference || id : id),
        })),
      },
      {
        label: t("palette-actions"),
        entries: [
          ...(actions.readOnly
            ? []
            : [
                { id: "new", label: t("register-new"), icon: <IconPlus {...icon} />, keys: `${ctrl} N`, run: actions.newActivity },
                ...(atHand
                  ? [
                      { id: "duplicate", label: t("activity-duplicate"), note: atHand.label, icon: <IconCopyPlus {...icon} />, run: () => actions.duplicate(atHand) },
                      { id: "remove", label: t("activity-remove-this"), note: atHand.label, icon: <IconTrash {...icon} />, run: () => actions.remove(atHand) },
                    ]
                  : []),
                { id: "log", label: t("palette-log-request"), icon: <IconMailPlus {...icon} />, keys: `${ctrl} ${t("palette-shift")} R`, run: openLogRequest },
                { id: "undo", label: t("ui-undo"), icon: <IconArrowBackUp {...icon} />, keys: `${ctrl} Z`, run: actions.undo },
                { id: "redo", label: t("undo-redo"), icon: <IconArrowForwardUp {...icon} />, keys: `${ctrl} ${t("palette-shift")} Z`, run: actions.redo },
                { id: "steps", label: t("life-steps-open"), icon: <IconHistory {...icon} />, run: openSteps },
                { id: "import", label: t("file-import"), icon: <IconFileImport {...icon} />, run: actions.chooseImport },
              ]),
          { id: "backup", label: t("file-backup"), icon: <IconCopy {...icon} />, run: actions.backup },
          { id: "theme", label: t("palette-theme"), icon: <IconMoon {...icon} />, run: () => setTheme(theme === "dark" ? "light" : "dark") },
          { id: "keys", label: t("ui-shortcuts"), keys: "?", run: showShortcuts },
          { id: "close", label: t("file-close"), icon: <IconX {...icon} />, run: actions.close },
        ],
      },
      {
        label: t("ui-palette-go"),
        entries: SCREENS.filter((screen) => screen !== "welcome").map((screen) => ({ id: screen, label: t(`ui-screen-${screen}`), run: () => go(screen) })),
      },
    ].filter(({ entries }) => entries.length > 0);
  }, [t, code, asked, reply, actions, theme, setTheme, showShortcuts]);
  return <CommandPalette groups={groups} onQuery={setQuery} />;
}
