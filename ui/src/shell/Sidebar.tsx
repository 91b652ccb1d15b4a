import { Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useWords } from "../locales";
import { toHash, type Screen } from "../routes";
import type { Tone } from "../parts";
import css from "./Shell.module.css";

export type Badge = { text: string; tone?: Tone; title?: string };

export type FileMenuEntry = { id: string; label: string; run: () => void };

export type SidebarProps = {
  /** The register file's name. */
  file: string;
  /** What can be done with the file: open another, close, show in its folder. */
  fileMenu: FileMenuEntry[];
  screen: Screen;
  badges: Partial<Record<Screen, Badge>>;
};

/** Only screens that exist. */
const GROUPS: { heading: string; screens: Screen[] }[] = [
  { heading: "ui-nav-records", screens: ["register", "recipients", "transfers", "systems", "processing", "check"] },
  { heading: "ui-nav-casework", screens: ["requests"] },
  { heading: "ui-nav-output", screens: ["reports", "imports"] },
];
const FOOT: Screen[] = ["journal", "bin", "settings"];

export function Sidebar({ file, fileMenu, screen, badges }: SidebarProps) {
  const { t } = useWords();
  const item = (entry: Screen) => {
    const badge = badges[entry];
    return (
      <li key={entry}>
        <a
          href={toHash({ screen: entry, id: null, part: null })}
          className={css.item}
          aria-current={entry === screen ? "page" : undefined}
        >
          {t(`ui-screen-${entry}`)}
          {badge && (
            <span className={css.badge} data-tone={badge.tone} title={badge.title}>
              {badge.text}
            </span>
          )}
        </a>
      </li>
    );
  };
  return (
    <nav className={css.sidebar} aria-label={t("ui-nav")} data-pane tabIndex={-1}>
      <Menu>
        <Menu.Target>
          <button type="button" className={css.file}>
            <span title={file}>{file}</span>
            <IconChevronDown size={14} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {fileMenu.map(({ id, label, run }) => (
            <Menu.Item key={id} onClick={run}>
              {label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {GROUPS.map(({ heading, screens }) => (
        <section key={heading} aria-label={t(heading)}>
          <h2 className={css.heading}>{t(heading)}</h2>
          <ul className={css.list}>{screens.map(item)}</ul>
        </section>
      ))}
      <ul className={`${css.list} ${css.foot}`}>{FOOT.map(item)}</ul>
    </nav>
  );
}
