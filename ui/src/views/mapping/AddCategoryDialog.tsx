import { Button, Modal, Select, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { asFailure, call, type Failure } from "../../api";
import { useWords } from "../../locales";
import { ErrorState } from "../../parts";
import { ORIGINS, type ColumnMapping, type Origin } from "../requests/wire";
import { nameFrom } from "./columns";
import css from "./mapping.module.css";

type Props = {
  activity: string;
  activityName: string;
  mapping: ColumnMapping;
  onAdded: (categoryId: string, origin: Origin) => Promise<void>;
  onClose: () => void;
};

/** Adds what the export holds to what the register says, as a category of the activity (Art. 30(1)(c)). */
export function AddCategoryDialog({ activity, activityName, mapping, onAdded, onClose }: Props) {
  const { t, code } = useWords();
  const [name, setName] = useState(nameFrom(mapping.column));
  const [origin, setOrigin] = useState<Origin>(mapping.origin);
  const [failure, setFailure] = useState<Failure | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const { category_id } = await call("activity_add_category", { activity, name: name.trim(), origin });
      await onAdded(category_id, origin);
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
  };
  return (
    <Modal opened onClose={onClose} title={t("mapping-add-title", { column: mapping.column })} closeButtonProps={{ "aria-label": t("ui-close") }}>
      <form className={css.dialog} onSubmit={(event) => void send(event)}>
        <p className={css.say}>{t("mapping-add-why", { activity, name: activityName })}</p>
        <TextInput label={t("mapping-add-name")} value={name} onChange={(event) => setName(event.currentTarget.value)} data-autofocus />
        <Select label={t("mapping-column-origin")} data={ORIGINS.map((value) => ({ value, label: code("origin", value) }))} value={origin} allowDeselect={false} onChange={(next) => setOrigin((next ?? "unstated") as Origin)} />
        {failure && <ErrorState failure={failure} />}
        <div className={css.buttons}>
          <Button variant="default" onClick={onClose}>{t("ui-cancel")}</Button>
          <Button type="submit" disabled={name.trim() === ""}>{t("mapping-add-do")}</Button>
        </div>
      </form>
    </Modal>
  );
}
