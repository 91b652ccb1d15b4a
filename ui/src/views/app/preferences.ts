/** Language and appearance: this computer's, not the register's. */
import { useMantineColorScheme, type MantineColorScheme } from "@mantine/core";
import { useCallback, useEffect } from "react";
import { preferencesGet, preferencesSet } from "../../api";
import { LANGS, useWords, type Lang } from "../../locales";
import { useToast } from "../../parts";

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export function usePreferences() {
  const { lang, setLang } = useWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const toast = useToast();
  const keep = useCallback(
    (language: string, theme: string) => void preferencesSet({ language, theme }).catch(toast.failed),
    [toast],
  );
  return {
    lang,
    theme: colorScheme as Theme,
    setLang: (next: Lang) => {
      setLang(next);
      keep(next, colorScheme);
    },
    setTheme: (next: Theme) => {
      setColorScheme(next as MantineColorScheme);
      keep(lang, next);
    },
  };
}

/** Takes over what was chosen the last time, once at start. */
export function useStoredPreferences(): void {
  const { setLang } = useWords();
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    preferencesGet().then(
      ({ language, theme }) => {
        if (LANGS.includes(language as Lang)) setLang(language as Lang);
        if (THEMES.includes(theme as Theme)) setColorScheme(theme as MantineColorScheme);
      },
      // Nothing is lost without them: the system's language and theme hold.
      () => undefined,
    );
    // Once: later choices are made in the window itself.
  }, []);
}
