import "./harden";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { Frame } from "./Frame";

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <Frame>
      <App />
    </Frame>,
  );
}
