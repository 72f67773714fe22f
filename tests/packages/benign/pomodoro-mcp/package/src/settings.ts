import Conf from "conf";

interface Shape {
  days: Record<string, number>;
  telemetry: boolean;
  lastReport: string;
}

export const settings = new Conf<Shape>({
  projectName: "pomodoro-mcp",
  defaults: { days: {}, telemetry: false, lastReport: "" },
});
