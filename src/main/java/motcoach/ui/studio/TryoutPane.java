package motcoach.ui.studio;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.VBox;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.scenario.Mode;
import motcoach.studio.Kind;
import motcoach.ui.kit.EmptyState;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Segments;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.TryoutViewModel.Stand;
import motcoach.ui.studio.WaySearch.Search;
import motcoach.ui.studio.form.ThingName;
import org.kordamp.ikonli.feather.Feather;

/**
 * The player in a narrow column: the talk with what was heard in each turn, the state of the story,
 * and what can be answered.
 */
public final class TryoutPane extends VBox {
  /** Of what is said in a beat, in code points. */
  private static final int LONGEST = 10;

  private static final double SHARE_OF_TALK = 0.6;

  private final Words words;
  private final TryoutViewModel model;
  private final VBox notices = Layout.slot(Style.GAP_S);
  private final VBox middle = new VBox();
  private final SplitPane stage;
  private final EmptyState empty;

  public TryoutPane(Words words, TryoutViewModel model) {
    this.words = words;
    this.model = model;
    PlayLook look = new PlayLook();
    TalkLog log = new TalkLog(words, model, look);
    stage = new SplitPane(log, new AnswerArea(words, model, look));
    stage.setOrientation(Orientation.VERTICAL);
    stage.setDividerPositions(SHARE_OF_TALK);
    empty =
        new EmptyState(
            Feather.PLAY_CIRCLE,
            words.text("studio.play.empty.title"),
            words.text("studio.play.empty.text"));
    getChildren().addAll(strip(), notices, Layout.grow(middle));
    PlayLook.dress(this);
    model.shownProperty().addListener((property, before, now) -> show());
    model.outdatedProperty().addListener((property, before, now) -> show());
    model.refusedProperty().addListener((property, before, now) -> show());
    model.searchProperty().addListener((property, before, now) -> show());
    show();
  }

  private Node strip() {
    ObjectProperty<Language> language =
        new SimpleObjectProperty<>(model.setupProperty().get().language());
    ObjectProperty<Mode> mode = new SimpleObjectProperty<>(model.setupProperty().get().mode());
    language.addListener((property, before, now) -> model.use(now));
    mode.addListener((property, before, now) -> model.use(now));
    Node languages =
        Named.name(
            Segments.of(
                language,
                List.of(Language.values()),
                each -> words.text("briefing.language." + each.id())),
            words.text("studio.play.language"));
    Node modes =
        Named.name(
            Segments.of(mode, List.of(Mode.values()), words::nameOf),
            words.text("studio.play.mode"));
    Node choices = Layout.flow(Style.GAP_S, languages, modes);
    Node ways = Layout.flow(Style.GAP_XS, here(), back(), again());
    VBox strip = Layout.column(Style.GAP_S, choices, ways);
    strip.getStyleClass().add(PlayLook.STRIP);
    return strip;
  }

  private Button here() {
    ObservableValue<String> wording =
        words.follow(
            () ->
                model
                    .beatHereProperty()
                    .get()
                    .map(beat -> words.say("studio.play.here", called(beat)))
                    .orElseGet(() -> words.say("studio.play.here.none")),
            model.beatHereProperty(),
            model.editing().historyProperty());
    Button here = Named.say(new Button(), wording);
    here.setGraphic(Icon.of(Feather.PLAY));
    here.setWrapText(true);
    here.disableProperty().bind(model.beatHereProperty().map(Optional::isEmpty));
    here.setOnAction(pressed -> model.playFromHere());
    return here;
  }

  private String called(String beat) {
    return ThingName.alone(
        words, model.editing().draft(), model.home(Kind.BEAT, beat), beat, LONGEST);
  }

  private Button back() {
    Button back = small(Feather.CORNER_UP_LEFT, "studio.play.back", model::back);
    back.disableProperty().bind(model.shownProperty().map(TryoutPane::atTheOpening));
    return back;
  }

  private Button again() {
    Button again = small(Feather.ROTATE_CCW, "studio.play.again", model::fromTheBeginning);
    again.disableProperty().bind(model.shownProperty().map(TryoutPane::atTheOpening));
    return again;
  }

  private static boolean atTheOpening(Optional<Stand> stand) {
    return stand.map(shown -> shown.tryout().inputs().isEmpty()).orElse(true);
  }

  private Button small(Feather icon, String key, Runnable act) {
    Button button = new Button();
    button.setGraphic(Icon.of(icon));
    button.getStyleClass().add(Styles.BUTTON_ICON);
    button.setOnAction(pressed -> act.run());
    return Named.describe(button, words, key);
  }

  private void show() {
    Optional<Stand> stand = model.shownProperty().get();
    Node content = stand.isPresent() ? stage : empty;
    if (!middle.getChildren().contains(content)) {
      VBox.setVgrow(content, javafx.scene.layout.Priority.ALWAYS);
      middle.getChildren().setAll(content);
    }
    notices.getChildren().setAll(told(stand));
  }

  private List<Node> told(Optional<Stand> stand) {
    List<Node> told = new ArrayList<>();
    if (stand.isPresent() && model.outdatedProperty().get()) {
      told.add(
          new Notice(
              Notice.Weight.CAUTION,
              words.text("studio.play.outdated"),
              List.of(words.text("studio.play.outdated.do"))));
    }
    stand
        .flatMap(shown -> shown.standing().misfitTurn())
        .ifPresent(
            turn ->
                told.add(
                    new Notice(
                        Notice.Weight.INFO,
                        words.text("studio.play.misfit", turn),
                        List.of(words.text("studio.play.misfit.kept")))));
    model
        .refusedProperty()
        .get()
        .ifPresent(
            why ->
                told.add(
                    new Notice(
                        Notice.Weight.INFO,
                        words.text("studio.play.refused." + Ids.of(why)),
                        List.of())));
    Search search = model.searchProperty().get();
    if (search.going()) {
      told.add(searching(search));
    } else if (search.failed()) {
      told.add(
          new Notice(
              Notice.Weight.CAUTION,
              words.text("studio.play.no-way", search.beat()),
              List.of(words.text("studio.play.no-way.do"))));
    }
    return told;
  }

  private Node searching(Search search) {
    ProgressBar bar = new ProgressBar(search.part());
    bar.setMaxWidth(Double.MAX_VALUE);
    ObservableValue<String> doing = words.text("studio.play.searching", search.beat());
    Button stop = Named.say(new Button(), words.text("studio.play.stop"));
    stop.setOnAction(pressed -> model.stopSearch());
    return Layout.column(
        Style.GAP_XS,
        Layout.label(doing, Style.SMALL),
        Layout.row(Style.GAP_S, Layout.grow(Named.name(bar, doing)), stop));
  }
}
