/** Where a new activity starts: from nothing, from a model, or from an activity that is there. */
import { Button, Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useWords } from "../../locales";
import { useActions } from "../app/actions";

/** The button “New activity” with the other ways to start beside it. */
export function NewActivity({ onModels }: { onModels: () => void }) {
  const { t } = useWords();
  const { newActivity, duplicate, atHand, readOnly } = useActions();
  return (
    <Button.Group>
      <Button onClick={newActivity} disabled={readOnly}>{t("register-new")}</Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button px={6} disabled={readOnly} aria-label={t("law-new-ways")}><IconChevronDown size={16} aria-hidden /></Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={newActivity}>{t("law-new-blank")}</Menu.Item>
          <Menu.Item onClick={onModels}>{t("law-new-model")}</Menu.Item>
          <Menu.Item disabled={!atHand} onClick={() => atHand && duplicate(atHand)}>
            {atHand ? t("law-new-copy", { what: atHand.label }) : t("law-new-copy-none")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Button.Group>
  );
}
