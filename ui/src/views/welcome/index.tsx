import { Button, PasswordInput, SegmentedControl } from "@mantine/core";
import { IconChevronRight, IconCompass, IconFileImport, IconFilePlus, IconFolderOpen, IconLock } from "@tabler/icons-react";
import { useEffect, useState, type FormEvent, type ReactNode } from "react";
import { asFailure, call, pickOpen, recentFiles, sampleFile, type Failure, type FileToken, type RecentFile } from "../../api";
import { LANG_NAMES, LANGS, useWords, type Lang } from "../../locales";
import { ErrorState } from "../../parts";
import { usePreferences } from "../app/preferences";
import { NewRegister } from "./NewRegister";
import css from "./welcome.module.css";

type Mode = { is: "start" } | { is: "new"; thenImport: boolean } | { is: "sealed"; file: Pick<FileToken, "token" | "name"> };

type Props = {
  /** A register is open now; `thenImport`: go on with the policy to import. */
  onOpened: (thenImport: boolean) => void;
};

/** The first screen: four ways to begin, and the registers opened last. */
export function WelcomeView({ onOpened }: Props) {
  const { t, lang } = useWords();
  const { setLang } = usePreferences();
  const [mode, setMode] = useState<Mode>({ is: "start" });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const [recent, setRecent] = useState<RecentFile[]>([]);
  useEffect(() => {
    document.title = "RopaDesk";
    void recentFiles().then(setRecent, () => setRecent([]));
  }, []);

  const attempt = async (work: () => Promise<void>) => {
    setFailure(null);
    setBusy(true);
    try {
      await work();
    } catch (thrown) {
      setFailure(asFailure(thrown));
    } finally {
      setBusy(false);
    }
  };
  const open = (file: Pick<FileToken, "token" | "name">) =>
    attempt(async () => {
      const { sealed } = await call("register_probe", { file: file.token });
      if (sealed) return setMode({ is: "sealed", file });
      await call("register_open", { file: file.token, passphrase: null, read_only: false });
      onOpened(false);
    });
  const choose = () =>
    attempt(async () => {
      const [file] = await pickOpen("register");
      if (file) await open(file);
    });
  const explore = () =>
    attempt(async () => {
      const file = await sampleFile();
      await call("register_sample", { file: file.token });
      onOpened(false);
    });
  const start = () => {
    setFailure(null);
    setMode({ is: "start" });
  };

  return (
    <div className={css.page} data-narrow={recent.length === 0 || mode.is !== "start" || undefined}>
      <main className={css.main} id="main">
        <header className={css.head}>
          <svg viewBox="0 0 40 40" className={css.mark} aria-hidden>
            <rect x="3" y="3" width="34" height="34" rx="9" />
            <path d="M12 13h16M12 20h16M12 27h9" />
            <circle cx="27" cy="27" r="2.4" />
          </svg>
          <div>
            <h1 className={css.title}>{t("ui-app-name")}</h1>
            <p className={css.claim}>{t("welcome-claim")}</p>
          </div>
        </header>
        {failure && mode.is !== "sealed" && (
          <div className={css.failure}>
            <ErrorState failure={failure} />
          </div>
        )}
        {mode.is === "start" && (
          <div className={css.columns} data-alone={recent.length === 0 || undefined}>
            <ul className={css.ways} aria-label={t("welcome-ways")}>
              <Way icon={<IconFilePlus />} title={t("welcome-new")} why={t("welcome-new.why")} onGo={() => { setFailure(null); setMode({ is: "new", thenImport: false }); }} primary disabled={busy} />
              <Way icon={<IconFolderOpen />} title={t("welcome-open")} why={t("welcome-open.why")} onGo={() => void choose()} disabled={busy} />
              <Way icon={<IconFileImport />} title={t("welcome-import")} why={t("welcome-import.why")} onGo={() => { setFailure(null); setMode({ is: "new", thenImport: true }); }} disabled={busy} />
              <Way icon={<IconCompass />} title={t("welcome-sample")} why={t("welcome-sample.why")} onGo={() => void explore()} disabled={busy} />
            </ul>
            {recent.length > 0 && (
              <section className={css.recent} aria-label={t("welcome-recent")}>
                <h2 className={css.recentHead}>{t("welcome-recent")}</h2>
                <ul>
                  {recent.map((file) => (
                    <li key={file.token}>
                      <button type="button" className={css.file} disabled={file.missing || busy} onClick={() => void open(file)}>
                        <span className={css.fileName}>{file.name}</span>
                        <span className={css.fileNote}>{file.missing ? t("welcome-missing") : file.folder_label}</span>
                      </button>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </div>
        )}
        {mode.is === "new" && (
          <NewRegister {...(mode.thenImport ? { intro: t("welcome-import-first") } : {})} onBack={start} onDone={() => onOpened(mode.thenImport)} />
        )}
        {mode.is === "sealed" && <Unlock file={mode.file} onBack={start} onDone={() => onOpened(false)} />}
      </main>
      <footer className={css.foot}>
        <p className={css.promise}>
          <IconLock size={13} aria-hidden /> {t("welcome-promise")}
        </p>
        <SegmentedControl aria-label={t("settings-language")} value={lang} onChange={(next) => setLang(next as Lang)} data={LANGS.map((value) => ({ value, label: LANG_NAMES[value] }))} />
      </footer>
    </div>
  );
}

type WayProps = { icon: ReactNode; title: string; why: string; onGo: () => void; primary?: boolean; disabled: boolean };

function Way({ icon, title, why, onGo, primary = false, disabled }: WayProps) {
  return (
    <li>
      <button type="button" className={css.way} data-primary={primary || undefined} onClick={onGo} disabled={disabled}>
        <span className={css.wayIcon} aria-hidden>{icon}</span>
        <span className={css.wayText}>
          <span className={css.wayTitle}>{title}</span>
          <span className={css.wayWhy}>{why}</span>
        </span>
        <IconChevronRight size={16} className={css.arrow} aria-hidden />
      </button>
    </li>
  );
}

type UnlockProps = { file: Pick<FileToken, "token" | "name">; onBack: () => void; onDone: () => void };

/** Asks for the passphrase of a sealed register; what is wrong is said at the field. */
function Unlock({ file, onBack, onDone }: UnlockProps) {
  const { t } = useWords();
  const [passphrase, setPassphrase] = useState("");
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const wrong = failure?.kind === "wrong_passphrase";
  const unlock = async (readOnly: boolean) => {
    setBusy(true);
    try {
      await call("register_open", { file: file.token, passphrase, read_only: readOnly });
      onDone();
    } catch (thrown) {
      setFailure(asFailure(thrown));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className={css.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void unlock(false);
      }}
    >
      <h2 className={css.formTitle}>{t("welcome-unlock", { name: file.name })}</h2>
      <p className={css.formIntro}>{t("welcome-unlock.why")}</p>
      {failure && !wrong && (
        <ErrorState failure={failure}>
          {failure.kind === "locked" && <Button variant="default" onClick={() => void unlock(true)}>{t("welcome-read-only")}</Button>}
        </ErrorState>
      )}
      <PasswordInput
        label={t("welcome-passphrase")}
        value={passphrase}
        autoFocus
        autoComplete="current-password"
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        error={wrong && `${failure.message} ${failure.hint}`}
        visibilityToggleButtonProps={{ "aria-label": t("welcome-show-passphrase") }}
      />
      <div className={css.buttons}>
        <Button variant="default" onClick={onBack}>{t("welcome-back")}</Button>
        <Button type="submit" loading={busy} disabled={passphrase === ""}>{t("welcome-unlock-do")}</Button>
      </div>
    </form>
  );
}
