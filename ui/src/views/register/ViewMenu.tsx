/** Saved views of the register, its columns and the height of its rows. */
import { ActionIcon, Button, Checkbox, Group, Menu, Modal, Popover, SegmentedControl, TextInput } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconBookmark, IconCheck, IconChevronDown, IconColumns3, IconDeviceFloppy, IconStar, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { call } from "../../api";
import { useRefresh, useReply } from "../../api/replies";
import type { Density } from "../../api/types/Density";
import type { SavedView } from "../../api/types/SavedView";
import { useWords } from "../../locales";
import { useToast } from "../../parts";
import { useActions } from "../app/actions";
import { useColumnChoices } from "./columns";
import css from "./find.module.css";
import { lookOf, USUAL, USUAL_COLUMNS, viewOf, type Look } from "./query";

type Props = { look: Look; onLook: (change: Partial<Look>) => void };

/** Which view is shown; here others are chosen, saved and removed. */
export function ViewMenu({ look, onLook }: Props) {
  const { t } = useWords();
  const { readOnly, undo } = useActions();
  const refresh = useRefresh();
  const toast = useToast();
  const views = useReply("view_list", { screen: "register" }).reply?.items ?? [];
  const [naming, setNaming] = useState(false);
  const current = views.find(({ record }) => record.id === look.view)?.record;
  const save = async (view: SavedView) => {
    try {
      const { saved } = await call("view_save", { record: view });
      await refresh("view_list", "register_status");
      // The quick filter has become a condition of the view.
      onLook({ ...lookOf({ ...view, id: saved }) });
      toast.done(t("find-view-saved", { name: view.name }), undo);
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  const remove = async (view: SavedView) => {
    try {
      await call("view_remove", { id: view.id });
      await refresh("view_list", "register_status");
      onLook({ view: null });
      toast.done(t("find-view-removed", { name: view.name }), undo);
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return (
    <>
      <Menu position="bottom-start" shadow="md" width={280}>
        <Menu.Target>
          <Button variant="default" size="compact-sm" leftSection={<IconBookmark size={13} aria-hidden />} rightSection={<IconChevronDown size={13} aria-hidden />} aria-label={t("find-view-current", { name: current?.name ?? t("find-view-usual") })}>
            {current?.name ?? t("find-view-usual")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={look.view === null ? <IconCheck size={14} aria-hidden /> : <span />} onClick={() => onLook(USUAL)}>{t("find-view-usual")}</Menu.Item>
          {views.map(({ record }) => (
            <Menu.Item
              key={record.id}
              leftSection={record.id === look.view ? <IconCheck size={14} aria-hidden /> : <span />}
              rightSection={record.is_default ? <IconStar size={13} aria-label={t("find-view-default")} /> : undefined}
              onClick={() => onLook(lookOf(record))}
            >
              {record.name}
            </Menu.Item>
          ))}
          {!readOnly && (
            <>
              <Menu.Divider />
              {current && (
                <Menu.Item leftSection={<IconDeviceFloppy size={14} aria-hidden />} onClick={() => void save(viewOf(look, current.name, { id: current.id, reference: current.reference, is_default: current.is_default }))}>
                  {t("find-view-update", { name: current.name })}
                </Menu.Item>
              )}
              <Menu.Item leftSection={<IconDeviceFloppy size={14} aria-hidden />} onClick={() => setNaming(true)}>{t("find-view-save")}</Menu.Item>
              {current && (
                <>
                  <Menu.Item leftSection={<IconStar size={14} aria-hidden />} onClick={() => void save({ ...current, is_default: !current.is_default })}>
                    {t(current.is_default ? "find-view-no-default" : "find-view-make-default")}
                  </Menu.Item>
                  <Menu.Item leftSection={<IconTrash size={14} aria-hidden />} onClick={() => void remove(current)}>{t("find-view-remove", { name: current.name })}</Menu.Item>
                </>
              )}
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {naming && (
        <NameDialog
          onClose={() => setNaming(false)}
          onSave={(name, isDefault) => {
            setNaming(false);
            void save(viewOf(look, name, { is_default: isDefault }));
          }}
        />
      )}
    </>
  );
}

function NameDialog({ onClose, onSave }: { onClose: () => void; onSave: (name: string, isDefault: boolean) => void }) {
  const { t } = useWords();
  const [name, setName] = useState("");
  const [isDefault, setDefault] = useState(false);
  return (
    <Modal opened onClose={onClose} title={t("find-view-save")} closeButtonProps={{ "aria-label": t("ui-close") }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) onSave(name.trim(), isDefault);
        }}
      >
        <TextInput label={t("find-view-name")} description={t("find-view-name.hint")} value={name} onChange={(event) => setName(event.currentTarget.value)} data-autofocus />
        <Checkbox mt="sm" label={t("find-view-opens")} checked={isDefault} onChange={(event) => setDefault(event.currentTarget.checked)} />
        <Group justify="flex-end" gap="sm" mt="lg">
          <Button variant="default" onClick={onClose}>{t("ui-cancel")}</Button>
          <Button type="submit" disabled={name.trim() === ""}>{t("find-view-do-save")}</Button>
        </Group>
      </form>
    </Modal>
  );
}

/** Which columns, in which order, and how high the rows are. */
export function ColumnMenu({ look, onLook }: Props) {
  const { t, cite } = useWords();
  const choices = useColumnChoices();
  const [search, setSearch] = useState("");
  const shown = look.columns;
  const at = (key: string) => shown.findIndex((column) => column.key === key);
  const move = (key: string, by: number) => {
    const from = at(key);
    const to = from + by;
    const next = [...shown];
    const [column] = next.splice(from, 1);
    // The reference stays first: it is the column that does not scroll away.
    if (!column || to < 1 || to > next.length) return;
    next.splice(to, 0, column);
    onLook({ columns: next });
  };
  const toggle = (key: string) => onLook({ columns: at(key) >= 0 ? shown.filter((column) => column.key !== key) : [...shown, { key, width: 0 }] });
  const wide = () => onLook({ columns: [...USUAL_COLUMNS, ...choices.filter(({ article }) => article.startsWith("30")).map(({ key }) => ({ key, width: 0 })).filter(({ key }) => !USUAL_COLUMNS.some((one) => one.key === key))] });
  const inOrder = [...choices].sort((a, b) => (at(a.key) < 0 ? shown.length : at(a.key)) - (at(b.key) < 0 ? shown.length : at(b.key)));
  const listed = inOrder.filter(({ label }) => label.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase()));
  return (
    <Popover position="bottom-end" shadow="md" width={340} trapFocus withinPortal>
      <Popover.Target>
        <ActionIcon variant="default" size={26} aria-label={t("find-columns")} title={t("find-columns")}><IconColumns3 size={15} aria-hidden /></ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t("find-columns")}>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t("find-density")}
          data={(["compact", "normal", "roomy"] as Density[]).map((value) => ({ value, label: t(`find-density-${value}`) }))}
          value={look.density}
          onChange={(density) => onLook({ density: density as Density })}
        />
        <TextInput mt="sm" size="xs" aria-label={t("find-columns-search")} placeholder={t("find-columns-search")} value={search} onChange={(event) => setSearch(event.currentTarget.value)} data-autofocus />
        <ul className={css.columns}>
          {listed.map(({ key, label, article }) => (
            <li key={key} className={css.column}>
              <Checkbox size="xs" checked={at(key) >= 0} disabled={key === "ref"} onChange={() => toggle(key)} label={<>{label} {article && <span className={css.article}>{cite(`Art. ${article}`)}</span>}</>} />
              {at(key) > 0 && (
                <span className={css.moves}>
                  <ActionIcon variant="subtle" color="gray" size={24} aria-label={t("find-column-up", { column: label })} onClick={() => move(key, -1)} disabled={at(key) === 1}><IconArrowUp size={13} aria-hidden /></ActionIcon>
                  <ActionIcon variant="subtle" color="gray" size={24} aria-label={t("find-column-down", { column: label })} onClick={() => move(key, 1)} disabled={at(key) === shown.length - 1}><IconArrowDown size={13} aria-hidden /></ActionIcon>
                </span>
              )}
            </li>
          ))}
        </ul>
        <Group gap="xs" mt="sm">
          <Button size="compact-xs" variant="default" onClick={wide}>{t("find-columns-wide")}</Button>
          <Button size="compact-xs" variant="default" onClick={() => onLook({ columns: USUAL_COLUMNS })}>{t("find-columns-usual")}</Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}
