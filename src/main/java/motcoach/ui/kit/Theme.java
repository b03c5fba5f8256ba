package motcoach.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import motcoach.method.Language;

/**
 * How the windows look: light or dark, and how large the text is. Every scene handed to {@link
 * #dress} follows at once and keeps its state.
 *
 * <p>AtlantaFX's Primer gives the rules of the ordinary controls, {@code css/tokens-*.css} our
 * colours for them, {@code css/base.css} the rules of our own. Sizes there are in em of one root
 * size, so that everything grows with the text.
 */
public final class Theme {

  /** Which of the palettes. */
  public enum Scheme {
    SYSTEM,
    LIGHT,
    DARK,
    /** White on black, with lines around everything; text at least 7:1. */
    CONTRAST
  }

  public static final int SMALLEST_TEXT = 100;
  public static final int LARGEST_TEXT = 200;

  private static final int ROOT_PIXELS = 14;
  private static final int ICON_PIXELS = 16;

  /** A wheel that turns says nothing that the words beside it do not say. */
  private static final String STILL = ".progress-indicator:indeterminate { visibility: hidden; }";

  /**
   * Faces for English text, best first. Chinese ones draw Latin too, but with quotation marks as
   * wide as a character. On macOS the system's own is best, and is what "System" means there.
   */
  private static final List<String> LATIN =
      List.of("Segoe UI", "Inter", "Noto Sans", "Source Sans 3", "Cantarell", "Ubuntu");

  /** Faces that draw Chinese and Latin alike, best first; none of them: the system's own. */
  private static final List<String> CHINESE =
      List.of(
          "PingFang SC",
          "Microsoft YaHei UI",
          "Microsoft YaHei",
          "Noto Sans CJK SC",
          "Source Han Sans SC",
          "Noto Sans SC",
          "WenQuanYi Micro Hei");

  private final BooleanSupplier systemIsDark;
  private final List<String> installed = Font.getFamilies();
  private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());
  private final ObjectProperty<Scheme> scheme =
      new SimpleObjectProperty<>(this, "scheme", Scheme.SYSTEM);
  private final IntegerProperty textPercent =
      new SimpleIntegerProperty(this, "textPercent", SMALLEST_TEXT);
  private final BooleanProperty reducedMotion =
      new SimpleBooleanProperty(this, "reducedMotion", false);
  private Language reading = Language.ZH;

  /**
   * @param systemIsDark asked whenever the palette is that of the system
   */
  public Theme(BooleanSupplier systemIsDark) {
    this.systemIsDark = systemIsDark;
    scheme.addListener((was, before, now) -> refresh());
    textPercent.addListener((was, before, now) -> refresh());
    reducedMotion.addListener((was, before, now) -> refresh());
  }

  public ObjectProperty<Scheme> schemeProperty() {
    return scheme;
  }

  /** {@link #SMALLEST_TEXT} to {@link #LARGEST_TEXT}; anything else is drawn as the nearest. */
  public IntegerProperty textPercentProperty() {
    return textPercent;
  }

  /** Whether nothing moves that need not, see {@link Motion}. */
  public BooleanProperty reducedMotionProperty() {
    return reducedMotion;
  }

  public boolean dark() {
    return scheme.get() == Scheme.SYSTEM
        ? systemIsDark.getAsBoolean()
        : scheme.get() != Scheme.LIGHT;
  }

  /** From now on the face of the letters suits the language read. */
  public void follow(Words words) {
    words.languageProperty().addListener((changed, before, now) -> read(now));
    read(words.language());
  }

  private void read(Language language) {
    reading = language;
    refresh();
  }

  private String family() {
    List<String> wanted = new ArrayList<>();
    if (reading == Language.EN) {
      wanted.addAll(installed.contains("PingFang SC") ? List.of("System") : LATIN);
    }
    wanted.addAll(CHINESE);
    return wanted.stream()
        .filter(name -> name.equals("System") || installed.contains(name))
        .findFirst()
        .orElse("System");
  }

  /** Light becomes dark and the other way round. */
  public void flip() {
    scheme.set(dark() ? Scheme.LIGHT : Scheme.DARK);
  }

  /** Styles {@code scene} now and whenever a choice changes. */
  public void dress(Scene scene) {
    scenes.add(scene);
    refresh();
  }

  private void refresh() {
    Application.setUserAgentStylesheet(
        (dark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    List<String> sheets = new ArrayList<>(List.of(sheet("tokens-faces.css")));
    if (scheme.get() == Scheme.CONTRAST) {
      sheets.addAll(
          List.of(sheet("tokens-contrast.css"), sheet("base.css"), sheet("contrast.css")));
    } else {
      sheets.addAll(
          List.of(sheet(dark() ? "tokens-dark.css" : "tokens-light.css"), sheet("base.css")));
    }
    sheets.add(textSheet());
    scenes.forEach(
        scene -> {
          scene.getStylesheets().setAll(sheets);
          Motion.reduce(scene, reducedMotion.get());
        });
  }

  private String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource("/css/" + name), name).toExternalForm();
  }

  /** The one sheet that depends on a number: root size, its family, and icons, which know no em. */
  private String textSheet() {
    int percent = Math.max(SMALLEST_TEXT, Math.min(LARGEST_TEXT, textPercent.get()));
    String css =
        String.format(
            Locale.ROOT,
            """
            .root { -fx-font-size: %.1fpx; -fx-font-family: "%s"; }
            .ikonli-font-icon { -fx-icon-size: %.0fpx; }
            .ikonli-font-icon.icon-small { -fx-icon-size: %.0fpx; }
            .ikonli-font-icon.icon-large { -fx-icon-size: %.0fpx; }
            %s
            """,
            ROOT_PIXELS * percent / 100.0,
            family(),
            ICON_PIXELS * percent / 100.0,
            ICON_PIXELS * 0.8 * percent / 100.0,
            ICON_PIXELS * 2.0 * percent / 100.0,
            reducedMotion.get() ? STILL : "");
    return "data:text/css;charset=utf-8;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }
}
