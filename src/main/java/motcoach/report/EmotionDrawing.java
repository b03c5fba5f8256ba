package motcoach.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import motcoach.report.paper.Canvas;
import motcoach.report.paper.Ink;
import motcoach.report.paper.Paper;
import motcoach.report.paper.Type;
import motcoach.scenario.Debrief;
import motcoach.scenario.EmotionStep;

/** The emotion line over the three reference curves, each named at its end. */
final class EmotionDrawing implements Paper.Drawing {
  private static final Type NAME = Type.TINY;
  private static final Type OWN = new Type(8, 11, Ink.ACCENT, true);
  private static final float GAP = 8;

  /** A curve, how it is drawn, and its name. */
  private record Curve(
      List<Integer> values, Ink ink, float thick, float[] dashes, String name, Type type) {
    int end() {
      return values.get(values.size() - 1);
    }
  }

  /** From steps and emotions to places on the page. */
  private record Plot(float left, float right, float bottom, float top, int steps) {
    float x(int step) {
      return left + (right - left) * step / Math.max(1, steps);
    }

    float y(int emotion) {
      return bottom + (top - bottom) * (emotion + 100) / 200;
    }
  }

  private final Telling telling;
  private final List<EmotionStep> steps;
  private final List<Curve> curves = new ArrayList<>();

  EmotionDrawing(Telling telling, Debrief.Curves all) {
    this.telling = telling;
    this.steps = all.actual();
    add(all.unhandled(), Ink.BAD, 0.9f, new float[] {1, 3}, "chart.unhandled", NAME);
    add(all.fixed(), Ink.MUTED, 0.9f, new float[] {5, 4}, "chart.fixed", NAME);
    add(all.perfect(), Ink.GOOD, 0.9f, new float[] {8, 2, 1, 2}, "chart.perfect", NAME);
    add(
        steps.stream().map(EmotionStep::after).toList(),
        Ink.ACCENT,
        1.8f,
        new float[0],
        "chart.actual",
        OWN);
  }

  private void add(
      List<Integer> values, Ink ink, float thick, float[] dashes, String name, Type type) {
    if (!values.isEmpty()) {
      curves.add(new Curve(values, ink, thick, dashes, telling.say(name), type));
    }
  }

  @Override
  public void on(Canvas canvas, float x, float y, float width, float height) throws IOException {
    String[] moods = {"mood.furious", "mood.neutral", "mood.delighted"};
    float left = 0;
    for (String mood : moods) {
      left = Math.max(left, canvas.width(telling.say(mood), NAME));
    }
    float names = 0;
    for (Curve curve : curves) {
      names = Math.max(names, canvas.width(curve.name, curve.type));
    }
    Plot plot =
        new Plot(
            x + left + 2 * GAP,
            x + width - names - GAP,
            y + 2.5f * GAP,
            y + height - GAP,
            steps.size() - 1);
    ground(canvas, plot, moods);
    for (Curve curve : curves) {
      draw(canvas, plot, curve);
    }
    points(canvas, plot);
    names(canvas, plot);
  }

  private void ground(Canvas canvas, Plot plot, String[] moods) throws IOException {
    float axis = plot.left - GAP / 2;
    line(canvas, axis, plot.bottom, axis, plot.top, Ink.FAINT);
    line(canvas, plot.left, plot.y(0), plot.right, plot.y(0), Ink.FAINT, 2, 3);
    for (int i = 0; i < moods.length; i++) {
      String mood = telling.say(moods[i]);
      float wide = canvas.width(mood, NAME);
      canvas.text(mood, NAME, axis - GAP / 2 - wide, plot.y(-100 + 100 * i) - 3);
    }
  }

  private static void line(
      Canvas canvas, float x, float y, float toX, float toY, Ink ink, float... dashes)
      throws IOException {
    canvas.line(new float[] {x, toX}, new float[] {y, toY}, ink, 0.7f, dashes);
  }

  private static void draw(Canvas canvas, Plot plot, Curve curve) throws IOException {
    float[] xs = new float[curve.values.size()];
    float[] ys = new float[xs.length];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = plot.x(i);
      ys[i] = plot.y(curve.values.get(i));
    }
    canvas.line(xs, ys, curve.ink, curve.thick, curve.dashes);
  }

  /** A point for each step, and the numbers of turns that do not touch. */
  private void points(Canvas canvas, Plot plot) throws IOException {
    float free = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < steps.size(); i++) {
      EmotionStep step = steps.get(i);
      if (step.after() < step.before()) {
        canvas.down(plot.x(i), plot.y(step.after()), 3.4f, Ink.BAD);
      } else {
        canvas.point(plot.x(i), plot.y(step.after()), 2.4f, Ink.ACCENT);
      }
      boolean newTurn = i > 0 && steps.get(i - 1).turn() != step.turn();
      String turn = Integer.toString(step.turn());
      float wide = canvas.width(turn, NAME);
      if (newTurn && plot.x(i) - wide / 2 > free) {
        canvas.text(turn, NAME, plot.x(i) - wide / 2, plot.bottom - 2 * GAP);
        free = plot.x(i) + wide / 2 + 3;
      }
    }
  }

  /** Names beside the ends of their lines, pushed apart where they would overlap. */
  private void names(Canvas canvas, Plot plot) throws IOException {
    List<Curve> fromTop = new ArrayList<>(curves);
    fromTop.sort(Comparator.comparingInt((Curve curve) -> -curve.end()));
    float[] ys = new float[fromTop.size()];
    float above = Float.POSITIVE_INFINITY;
    for (int i = 0; i < ys.length; i++) {
      ys[i] = Math.min(plot.y(fromTop.get(i).end()) - 3, above - NAME.leading());
      above = ys[i];
    }
    float below = plot.bottom - NAME.leading();
    for (int i = ys.length - 1; i >= 0; i--) {
      ys[i] = Math.max(ys[i], below);
      below = ys[i] + NAME.leading();
      Curve curve = fromTop.get(i);
      canvas.text(curve.name, curve.type, plot.right + GAP, ys[i]);
    }
  }
}
