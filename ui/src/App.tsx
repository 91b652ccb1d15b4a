import { useDisclosure } from "@mantine/hooks";
import { CommandPalette, EmptyState, Shortcuts } from "./parts";
import { useWords } from "./locales";
import { go, SCREENS, useRoute, type Screen } from "./routes";
import { Page, SavedProvider, Shell, shortcutGroups, useWindowKeys } from "./shell";

/** The app: which screen is open, and what works on each of them. */
export function App() {
  const { t } = useWords();
  const route = useRoute();
  const [sheet, { open, close }] = useDisclosure(false);
  useWindowKeys(open);
  const screens = SCREENS.filter((screen) => screen !== "welcome");
  return (
    <SavedProvider saved={{ state: "saved", savedAt: null }}>
      <Shell file={t("ui-app-name")} fileMenu={[]} screen={route.screen} badges={{}}>
        <View screen={route.screen} />
      </Shell>
      <CommandPalette
        groups={[
          {
            label: t("ui-palette-go"),
            entries: screens.map((screen) => ({ id: screen, label: t(`ui-screen-${screen}`), run: () => go(screen) })),
          },
        ]}
      />
      <Shortcuts opened={sheet} onClose={close} groups={shortcutGroups(t)} />
    </SavedProvider>
  );
}

function View({ screen }: { screen: Screen }) {
  const { t } = useWords();
  return (
    <Page title={t(`ui-screen-${screen}`)}>
      <EmptyState title={t(`ui-empty-${screen}`)} why={t(`ui-empty-${screen}.why`)} />
    </Page>
  );
}
