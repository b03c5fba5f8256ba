package motcoach.ui.studio;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import motcoach.studio.map.Arrangement;
import motcoach.studio.map.Arrangement.Box;
import motcoach.studio.map.Edge;
import motcoach.studio.map.Graph;
import motcoach.studio.map.Node;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.MapColours.Role;

/** Draws what is seen of a map. What is too small to be read is left out. */
final class MapDrawing {
  private static final double READABLE = 0.5;
  private static final double LETTERS = 12;

  private final GraphicsContext g;
  private final MapColours colours;
  private final Words words;
  private final MapLines paper;

  /**
   * @param paper what is drawn on
   */
  MapDrawing(MapLines paper, MapColours colours, Words words) {
    this.g = paper.g();
    this.colours = colours;
    this.words = words;
    this.paper = paper;
  }

  /**
   * @param current the node one is at
   * @param found what the search found; all others are drawn faintly while there is something
   * @param focused whether the keyboard is on the map
   */
  record Marks(int current, Set<Integer> found, Map<Integer, Integer> troubled, boolean focused) {}

  void draw(Graph graph, Arrangement map, Marks marks) {
    g.setFill(colours.fill(Role.GROUND));
    g.fillRect(0, 0, paper.width(), paper.height());
    bands(map);
    g.setGlobalAlpha(marks.found().isEmpty() ? 1 : 0.3);
    lines(graph, map);
    for (int i = 0; i < graph.nodes().size(); i++) {
      if (paper.seen(map.boxes().get(i))) {
        g.setGlobalAlpha(marks.found().isEmpty() || marks.found().contains(i) ? 1 : 0.3);
        node(graph.nodes().get(i), map.boxes().get(i), marks.found().contains(i));
      }
    }
    g.setGlobalAlpha(1);
    marks.troubled().keySet().forEach(node -> trouble(map.boxes().get(node)));
    if (marks.current() >= 0 && marks.current() < map.boxes().size()) {
      current(graph, map, marks);
    }
    heads(map);
  }

  private void bands(Arrangement map) {
    for (int i = 0; i < map.bands().size(); i++) {
      Arrangement.Band band = map.bands().get(i);
      g.setFill(colours.fill(i % 2 == 0 ? Role.BAND : Role.GROUND));
      g.fillRect(paper.x(band.x()), 0, band.width() * paper.sight().scale(), paper.height());
      g.setStroke(colours.line(Role.BAND));
      g.setLineWidth(1);
      g.strokeLine(paper.x(band.x()), 0, paper.x(band.x()), paper.height());
    }
  }

  /** Names of the parts stay at the top, and in sight while anything of the part is. */
  private void heads(Arrangement map) {
    double size = LETTERS * colours.textScale();
    g.setFont(Font.font(colours.letters().getFamily(), FontWeight.BOLD, size));
    for (Arrangement.Band band : map.bands()) {
      String name = words.say("studio.map.part." + motcoach.method.Ids.of(band.part()));
      double left = Math.max(0, paper.x(band.x()));
      double right = Math.min(paper.width(), paper.x(band.x() + band.width()));
      List<String> line = Fitting.lines(name, (right - left - size) / size, 1);
      if (right - left > 3 * size && !line.isEmpty()) {
        g.setGlobalAlpha(0.9);
        g.setFill(colours.fill(Role.GROUND));
        g.fillRect(left + 1, 0, right - left - 1, size * 2);
        g.setGlobalAlpha(1);
        g.setFill(colours.fill(Role.MUTED));
        g.fillText(line.get(0), left + size * 0.7, size * 1.4);
      }
    }
  }

  private void lines(Graph graph, Arrangement map) {
    g.setStroke(colours.line(Role.LINE));
    g.setFill(colours.line(Role.LINE));
    g.setLineWidth(Math.max(0.6, 1.2 * paper.sight().scale()));
    for (int i = 0; i < map.ways().size(); i++) {
      paper.way(map.ways().get(i));
    }
  }

  private void node(Node node, Box box, boolean found) {
    double scale = paper.sight().scale();
    Role role = role(node);
    double round = (node.sign() ? box.height() : 12) * scale;
    g.setFill(colours.fill(found ? Role.FOUND : role));
    g.setStroke(colours.line(found ? Role.FOUND : role));
    g.setLineWidth(found ? 2.5 : Math.max(0.5, 1.2 * scale));
    g.fillRoundRect(
        paper.x(box.x()),
        paper.y(box.y()),
        box.width() * scale,
        box.height() * scale,
        round,
        round);
    g.strokeRoundRect(
        paper.x(box.x()),
        paper.y(box.y()),
        box.width() * scale,
        box.height() * scale,
        round,
        round);
    if (scale > READABLE) {
      g.setFill(colours.line(role));
      MapGlyph.draw(g, node.kind(), paper.x(box.x() + 8), paper.y(box.middleY() - 6), 12 * scale);
      words(node, box);
    }
  }

  private static Role role(Node node) {
    if (node.sign()) {
      return Role.SIGN;
    }
    return switch (node.kind()) {
      case EVENT -> Role.EVENT;
      case ACTION -> Role.ACTION;
      case ENDING -> Role.ENDING;
      default -> Role.NODE;
    };
  }

  private void words(Node node, Box box) {
    double scale = paper.sight().scale();
    double size = LETTERS * scale;
    g.setFont(Font.font(colours.letters().getFamily(), size));
    g.setFill(colours.fill(Role.WORDS));
    List<String> lines =
        Fitting.lines(
            MapSpeech.label(node, words), (box.width() - 34) / LETTERS, node.sign() ? 1 : 2);
    double top = paper.y(box.middleY()) - (lines.size() - 1) * size * 0.62 + size * 0.36;
    for (int i = 0; i < lines.size(); i++) {
      g.fillText(lines.get(i), paper.x(box.x() + 26), top + i * size * 1.24);
    }
  }

  /** A disc with an exclamation mark on the corner; never smaller than can be seen. */
  private void trouble(Box box) {
    if (!paper.seen(box)) {
      return;
    }
    double size = Math.max(7, 16 * paper.sight().scale());
    double left = paper.x(box.x() + box.width()) - size * 0.7;
    double top = paper.y(box.y()) - size * 0.3;
    g.setFill(colours.fill(Role.TROUBLE));
    g.fillOval(left, top, size, size);
    g.setFill(colours.line(Role.TROUBLE));
    g.fillRect(left + size * 0.44, top + size * 0.2, size * 0.13, size * 0.36);
    g.fillRect(left + size * 0.44, top + size * 0.66, size * 0.13, size * 0.13);
  }

  /** The node one is at with all that leads to and from it, quiet lines too. */
  private void current(Graph graph, Arrangement map, Marks marks) {
    g.setStroke(colours.line(Role.CURRENT));
    g.setFill(colours.line(Role.CURRENT));
    g.setLineWidth(Math.max(1.5, 2.2 * paper.sight().scale()));
    for (int i = 0; i < graph.edges().size(); i++) {
      Edge edge = graph.edges().get(i);
      if (edge.from() != marks.current() && edge.to() != marks.current()) {
        continue;
      }
      if (edge.quiet()) {
        g.setLineDashes(5, 5);
        paper.quiet(map.boxes().get(edge.from()), map.boxes().get(edge.to()));
        g.setLineDashes();
      } else {
        paper.way(map.ways().get(i));
      }
    }
    Box box = map.boxes().get(marks.current());
    double scale = paper.sight().scale();
    double out = marks.focused() ? 3 : 1;
    g.setLineWidth(marks.focused() ? 3 : 2);
    g.strokeRoundRect(
        paper.x(box.x()) - out,
        paper.y(box.y()) - out,
        box.width() * scale + 2 * out,
        box.height() * scale + 2 * out,
        12 * scale + out,
        12 * scale + out);
  }
}
