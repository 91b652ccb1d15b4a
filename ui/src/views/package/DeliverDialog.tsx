import { Button, Modal, Select, TextInput } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import { useState, type FormEvent } from "react";
import { asFailure, call, pickOpen, type Failure, type FileToken } from "../../api";
import { useRefresh } from "../../api/replies";
import type { DeliveryChannel } from "../../api/types/DeliveryChannel";
import { useWords } from "../../locales";
import { ErrorState, useToast } from "../../parts";
import { useActions } from "../app/actions";
import { DayInput, today } from "../requests/DayInput";
import type { ExportPackage } from "../requests/wire";
import css from "./package.module.css";

const CHANNELS: readonly DeliveryChannel[] = ["portal", "email", "post", "in_person", "other_controller", "other"];

/** How, when and to whom a package was handed over, and what shows it. */
export function DeliverDialog({ pack, onClose }: { pack: ExportPackage; onClose: () => void }) {
  const { t, code } = useWords();
  const { undo } = useActions();
  const refresh = useRefresh();
  const toast = useToast();
  const [channel, setChannel] = useState<DeliveryChannel>("portal");
  const [on, setOn] = useState<string | null>(today());
  const [to, setTo] = useState("");
  const [proof, setProof] = useState("");
  const [passphraseBy, setPassphraseBy] = useState("");
  const [file, setFile] = useState<FileToken | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const sealed = pack.copies.some(({ protection }) => protection === "passphrase");
  const send = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const delivery = { id: "", channel, delivered_on: on ?? "", to, proof, proof_attachment: "", passphrase_by: passphraseBy };
      await call("package_deliver", { package: pack.id, delivery, proof_file: file?.token ?? "" });
      await refresh();
      toast.done(t("pack-delivered", { ref: pack.reference }), undo);
      onClose();
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
  };
  return (
    <Modal opened onClose={onClose} title={t("pack-deliver-title", { ref: pack.reference })} closeButtonProps={{ "aria-label": t("ui-close") }}>
      <form className={css.dialog} onSubmit={(event) => void send(event)}>
        <Select label={t("pack-deliver-how")} data={CHANNELS.map((value) => ({ value, label: code("package-channel", value) }))} value={channel} allowDeselect={false} onChange={(next) => setChannel((next ?? "other") as DeliveryChannel)} />
        <DayInput label={t("pack-deliver-on")} value={on} latest={today()} onChange={setOn} />
        <TextInput label={t("pack-deliver-to")} description={t("pack-deliver-to-why")} value={to} onChange={(event) => setTo(event.currentTarget.value)} />
        <TextInput label={t("pack-deliver-proof")} description={t("pack-deliver-proof-why")} value={proof} onChange={(event) => setProof(event.currentTarget.value)} />
        <div>
          <Button variant="default" leftSection={<IconPaperclip size={14} aria-hidden />} onClick={() => void pickOpen("attachment").then(([chosen]) => chosen && setFile(chosen), toast.failed)}>
            {file ? t("pack-deliver-file-named", { name: file.name }) : t("pack-deliver-file")}
          </Button>
        </div>
        {sealed && <TextInput label={t("pack-deliver-passphrase")} description={t("pack-deliver-passphrase-why")} value={passphraseBy} onChange={(event) => setPassphraseBy(event.currentTarget.value)} />}
        {failure && <ErrorState failure={failure} />}
        <div className={css.buttons}>
          <Button variant="default" onClick={onClose}>{t("ui-cancel")}</Button>
          <Button type="submit">{t("pack-deliver-do")}</Button>
        </div>
      </form>
    </Modal>
  );
}
