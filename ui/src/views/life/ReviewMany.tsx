import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { call } from "../../api";
import { useWords } from "../../locales";
import { useToast } from "../../parts";
import { useActions } from "../app/actions";

/** Notes of the chosen activities, in one step, that they were reviewed and nothing changed. */
export function ReviewMany({ ids }: { ids: string[] }) {
  const { t } = useWords();
  const { readOnly, undo } = useActions();
  const queries = useQueryClient();
  const toast = useToast();
  const review = async () => {
    try {
      await call("activity_review", { ids, cycle: "" });
      await queries.invalidateQueries();
      toast.done(t("life-reviewed-many", { count: ids.length }), undo);
    } catch (thrown) {
      toast.failed(thrown);
    }
  };
  return <Button size="compact-sm" variant="default" title={t("life-nothing-changed.why")} disabled={readOnly} onClick={() => void review()}>{t("life-nothing-changed")}</Button>;
}
