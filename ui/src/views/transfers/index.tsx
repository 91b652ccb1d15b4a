/** The screen of Chapter V: transfers with the world beside them, one transfer, the documents that transfers rest on. */
import { useState } from "react";
import { useReply } from "../../api/replies";
import { go, type Route } from "../../routes";
import { itemOf } from "../nouns/rows";
import { AddTransfer, type Asked } from "./Add";
import { CandidatesDrawer } from "./Candidates";
import { ExplainDrawer } from "./Explain";
import { TransferListView } from "./List";
import { RadarDrawer } from "./Radar";
import { AssessmentPage, InstrumentPage, ToolsView } from "./Tools";
import { TransferPage } from "./TransferPage";

/** Words in the place of a reference: what is shown beside the list. */
const BESIDE = ["country", "radar", "candidates", "explain"];

export function TransfersView({ route }: { route: Route }) {
  const { id, part } = route;
  const [asOf, setAsOf] = useState("");
  const [asked, ask] = useState<Asked | null>(null);
  const instruments = useReply("instrument_list", {}).reply?.items;
  const assessments = useReply("assessment_list", {}).reply?.items;
  if (id === "tools") return <ToolsView />;
  if (id !== null && !BESIDE.includes(id)) {
    if (!instruments || !assessments) return null;
    const instrument = itemOf(instruments, id);
    if (instrument) return <InstrumentPage key={id} item={instrument} field={part} />;
    const assessment = itemOf(assessments, id);
    if (assessment) return <AssessmentPage key={id} item={assessment} field={part} />;
    return <TransferPage key={`${id} ${part?.split(":")[0] ?? ""}`} id={id} part={part} asOf={asOf} />;
  }
  const close = () => go("transfers", null, null, true);
  return (
    <>
      <TransferListView asOf={asOf} setAsOf={setAsOf} country={id === "country" ? part : null} onAdd={ask} />
      <AddTransfer asked={asked} onClose={() => ask(null)} />
      <RadarDrawer opened={id === "radar"} asOf={asOf} onClose={close} />
      <CandidatesDrawer opened={id === "candidates"} asOf={asOf} onClose={close} />
      <ExplainDrawer opened={id === "explain"} onClose={close} />
    </>
  );
}
