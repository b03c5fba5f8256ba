package motcoach.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import motcoach.method.Text;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What the frame itself can do or go to. */
public final class PaletteEntries {
  private PaletteEntries() {}

  /** How the window looks; this is there on every screen. */
  public static List<PaletteEntry> actions(FrameViewModel model, Words words) {
    return List.of(
        action(
            Feather.GLOBE,
            words.both("frame.language.help"),
            "language 语言",
            Optional.of(Shortcuts.LANGUAGE),
            model::switchLanguage),
        action(
            Feather.MOON,
            words.both("palette.theme"),
            "dark light 深色 浅色",
            Optional.of(Shortcuts.THEME),
            model::switchTheme),
        action(
            Feather.ZOOM_IN,
            words.both("palette.larger"),
            "zoom font 字号",
            Optional.empty(),
            () -> model.resizeText(1)),
        action(
            Feather.ZOOM_OUT,
            words.both("palette.smaller"),
            "zoom font 字号",
            Optional.empty(),
            () -> model.resizeText(-1)),
        action(
            Feather.LOCK,
            words.both("palette.lock"),
            "pin 锁屏",
            Optional.of(Shortcuts.LOCK),
            model::lock),
        action(
            Feather.USERS,
            words.both("palette.people"),
            "person user switch 切换 人员",
            Optional.empty(),
            model::choosePerson));
  }

  private static PaletteEntry action(
      Ikon icon, Text title, String also, Optional<KeyCombination> keys, Runnable run) {
    return new PaletteEntry(
        PaletteEntry.Group.ACTION, icon, title, Optional.empty(), List.of(also), keys, run);
  }

  /** The places of the side bar. */
  public static List<PaletteEntry> places(FrameViewModel model, Words words) {
    return List.of(
        place(Feather.HOME, words.both("frame.home"), Shortcuts.HOME, model, new Place.Home()),
        place(
            Feather.PLAY_CIRCLE,
            words.both("frame.practise"),
            Shortcuts.PRACTISE,
            model,
            new Place.Practise()),
        place(
            Feather.REPEAT,
            words.both("frame.drills"),
            Shortcuts.DRILLS,
            model,
            new Place.Drills()),
        place(
            Feather.TRENDING_UP,
            words.both("frame.progress"),
            Shortcuts.PROGRESS,
            model,
            new Place.Progress()),
        place(
            Feather.BOOK_OPEN,
            words.both("frame.handbook"),
            Shortcuts.HANDBOOK,
            model,
            new Place.Handbook(Optional.empty())),
        place(
            Feather.EDIT_3,
            words.both("frame.studio"),
            Shortcuts.STUDIO,
            model,
            new Place.Studio()),
        place(
            Feather.BAR_CHART_2,
            words.both("frame.reports"),
            Shortcuts.REPORTS,
            model,
            new Place.Reports()),
        place(
            Feather.SETTINGS,
            words.both("frame.settings"),
            Shortcuts.SETTINGS,
            model,
            new Place.Settings()));
  }

  private static PaletteEntry place(
      Ikon icon, Text title, KeyCombination keys, FrameViewModel model, Place place) {
    return new PaletteEntry(
        PaletteEntry.Group.PLACE,
        icon,
        title,
        Optional.empty(),
        List.of(),
        Optional.of(keys),
        () -> model.go(place));
  }
}
