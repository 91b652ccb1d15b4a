/** Everything around the app: styles, theme, words, toasts. The tests use the same frame. */
import "@mantine/core/styles.layer.css";
import "@mantine/dates/styles.layer.css";
import "@mantine/notifications/styles.layer.css";
import "@mantine/spotlight/styles.layer.css";
import "./fonts.css";
import "./tokens.css";
import { MantineProvider, type MantineColorScheme } from "@mantine/core";
import { DatesProvider } from "@mantine/dates";
import { Notifications } from "@mantine/notifications";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import "dayjs/locale/de";
import "dayjs/locale/fr";
import { useState, type ReactNode } from "react";
import css from "./Frame.module.css";
import { useWords, WordsProvider, type Lang } from "./locales";
import { cspNonce } from "./nonce";
import { cssVariablesResolver, theme } from "./theme";

type Props = { lang?: Lang; scheme?: MantineColorScheme; children: ReactNode };

export function Frame({ lang, scheme = "auto", children }: Props) {
  // Replies come from a file beside us: nothing is retried, and nothing is read again unless it changed.
  const [queries] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: { retry: false, staleTime: Infinity, refetchOnWindowFocus: false, networkMode: "always" },
          mutations: { retry: false, networkMode: "always" },
        },
      }),
  );
  return (
    <QueryClientProvider client={queries}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        defaultColorScheme={scheme}
        getStyleNonce={cspNonce}
      >
        <WordsProvider {...(lang ? { lang } : {})}>
          <Dates>{children}</Dates>
        </WordsProvider>
      </MantineProvider>
    </QueryClientProvider>
  );
}

function Dates({ children }: { children: ReactNode }) {
  const { lang } = useWords();
  return (
    <DatesProvider settings={{ locale: lang, firstDayOfWeek: 1 }}>
      <Notifications position="bottom-left" containerWidth={400} className={css.toasts} />
      {children}
    </DatesProvider>
  );
}
