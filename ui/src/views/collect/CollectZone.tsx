import { useCallback, useState } from "react";
import { pickOpen, type FileToken } from "../../api";
import { useWords } from "../../locales";
import { DropZone, useToast } from "../../parts";
import type { RequestView } from "../requests/wire";
import { CollectDialog } from "./CollectDialog";

/** Where exports are dropped or chosen; then one after the other is looked into and read. */
export function CollectZone({ view }: { view: RequestView }) {
  const { t } = useWords();
  const toast = useToast();
  const [files, setFiles] = useState<FileToken[]>([]);
  const add = useCallback((more: FileToken[]) => setFiles((now) => [...now, ...more]), []);
  const choose = () => void pickOpen("export", true).then(add, toast.failed);
  const finish = useCallback(() => setFiles([]), []);
  return (
    <>
      <DropZone
        text={t("collect-ui-drop")}
        chooseLabel={t("collect-ui-choose")}
        onChoose={choose}
        onDrop={add}
        disabled={view.request.closed_on !== ""}
      />
      {files.length > 0 && <CollectDialog view={view} files={files} onDone={finish} />}
    </>
  );
}
