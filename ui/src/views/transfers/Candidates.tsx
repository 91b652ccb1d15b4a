/** Recipients abroad to whom an activity discloses without a transfer recorded: each can be recorded in one step. */
import { Button } from "@mantine/core";
import { useState } from "react";
import { useReply } from "../../api/replies";
import type { TransferCandidate } from "../../api/types/TransferCandidate";
import { useWords } from "../../locales";
import { Chip, ErrorState, useToast } from "../../parts";
import { go } from "../../routes";
import { countryTone } from "../activity/names";
import { useActions } from "../app/actions";
import { useRecordTransfer } from "./Add";
import { SideDrawer } from "./SideDrawer";
import css from "./transfers.module.css";

export function CandidatesDrawer({ opened, asOf, onClose }: { opened: boolean; asOf: string; onClose: () => void }) {
  const { t } = useWords();
  return (
    <SideDrawer opened={opened} onClose={onClose} title={t("transfers-candidates")}>
      <Found asOf={asOf} />
    </SideDrawer>
  );
}

function Found({ asOf }: { asOf: string }) {
  const { t } = useWords();
  const { reply, failure } = useReply("transfer_candidates", { as_of: asOf });
  return (
    <div className={css.radar}>
      <p className={css.note}>{t("transfers-candidates.why")}</p>
      {failure && <ErrorState failure={failure} />}
      {reply && reply.items.length === 0 && <p className={css.calm}>{t("transfers-candidates-none")}</p>}
      {reply && reply.items.length > 0 && (
        <ul className={css.changes}>
          {reply.items.map((one) => <Candidate key={`${one.subject_id} ${one.recipient_id} ${one.country}`} one={one} />)}
        </ul>
      )}
    </div>
  );
}

function Candidate({ one }: { one: TransferCandidate }) {
  const { t } = useWords();
  const { readOnly, undo } = useActions();
  const toast = useToast();
  const record = useRecordTransfer();
  const [busy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    try {
      const place = await record({ noun: one.noun, id: one.subject_id }, one.proposed);
      go("transfers", place.id, place.part);
      toast.done(t("transfers-recorded"), undo);
    } catch (thrown) {
      toast.failed(thrown);
    } finally {
      setBusy(false);
    }
  };
  return (
    <li className={css.change}>
      <p className={css.changeHead}><b>{one.recipient}</b> <Chip tone={countryTone(one.country_status)}>{one.country_name}</Chip></p>
      <p className={css.note}>{`${one.subject_ref} ${one.subject_name}`.trim()}</p>
      {!readOnly && <div><Button variant="default" size="compact-sm" loading={busy} onClick={() => void take()}>{t("transfers-candidate-add")}</Button></div>}
    </li>
  );
}
