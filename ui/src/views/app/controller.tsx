/** One file can be kept for several controllers: of which one the lists and documents speak. */
import { Select } from "@mantine/core";
import { useSyncExternalStore } from "react";
import { useReply } from "../../api/replies";
import type { ControllerRow } from "../../api/types/ControllerRow";
import { useWords } from "../../locales";
import { ChoiceAt } from "./fields";

let chosen = "";
const listeners = new Set<() => void>();

/** Chooses for the whole window; empty is all controllers. Not kept: a file opened anew shows everything. */
export function chooseController(id: string): void {
  chosen = id;
  listeners.forEach((tell) => tell());
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** The controllers of the file and the chosen one; what is no longer in the file counts as all. */
export function useController(): { controllers: ControllerRow[]; controller: string } {
  const id = useSyncExternalStore(subscribe, () => chosen);
  const controllers = useReply("controller_list", {}).reply?.items ?? [];
  return { controllers, controller: controllers.length > 1 && controllers.some((one) => one.id === id) ? id : "" };
}

/** The switch between controllers; nothing where the file has one. */
export function ControllerSwitch({ label, width = 220 }: { /** Shown above; without it the name is for who does not see it. */ label?: string; width?: number }) {
  const { t } = useWords();
  const { controllers, controller } = useController();
  if (controllers.length < 2) return null;
  return (
    <Select
      {...(label ? { label } : { "aria-label": t("recipients-controller") })}
      w={label ? undefined : width}
      size={label ? "sm" : "xs"}
      allowDeselect={false}
      searchable={controllers.length > 8}
      data={[{ value: "", label: t("recipients-controller-all", { count: controllers.length }) }, ...controllers.map(({ id, name, ref }) => ({ value: id, label: name || ref }))]}
      value={controller}
      onChange={(next) => chooseController(next ?? "")}
    />
  );
}

/** Which organisation of the file answers for a record; nothing where there is only one. */
export function OwnOrganisation({ path, label, article }: { path: string; label: string; article: string }) {
  const organisations = useReply("organisation_list", {}).reply?.items.map(({ record }) => record) ?? [];
  const keeper = organisations.find(({ keeps_register }) => keeps_register);
  if (organisations.length < 2) return null;
  return <ChoiceAt path={path} label={label} article={article} clearable placeholder={keeper?.name} choices={organisations.map(({ id, name, reference }) => ({ value: id, label: name || reference }))} />;
}
