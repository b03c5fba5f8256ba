package motcoach.ui.library;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import motcoach.method.Family;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Limit;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Segments;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Search and filters of the library. */
final class FilterBar extends VBox {
  static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

  private final LibraryViewModel model;
  private final Words words;
  private final CustomTextField search =
      new CustomTextField() {
        @Override
        public void replaceText(int start, int end, String text) {
          super.replaceText(start, end, Limit.fit(this, Limit.LINE, start, end, text));
        }
      };

  /**
   * @param cases all there are: only what some of them is can be chosen
   */
  FilterBar(LibraryViewModel model, Words words, List<Case> cases) {
    this.model = model;
    this.words = words;
    getStyleClass().addAll("filter-bar", Style.GAP_S);
    search.setLeft(Icon.of(Feather.SEARCH, Style.MUTED));
    search.promptTextProperty().bind(words.text("library.search.prompt"));
    search.textProperty().bindBidirectional(model.searchProperty());
    search.getStyleClass().add("library-search");
    Named.describe(search, words, "library.search", FIND);
    Button clear = Named.say(new Button(), words.text("library.clear"));
    clear.getStyleClass().add(Styles.FLAT);
    clear.setMinWidth(USE_PREF_SIZE);
    clear.setOnAction(pressed -> model.clear());
    clear
        .visibleProperty()
        .bind(
            model
                .searchProperty()
                .isNotEmpty()
                .or(
                    Bindings.createBooleanBinding(
                        () -> !model.filtersProperty().get().equals(all()),
                        model.filtersProperty())));
    getChildren()
        .addAll(
            Layout.flow(Style.GAP_S, search, states()),
            Layout.flow(
                Style.GAP_S, channels(cases), levels(cases), families(cases), orders(), clear));
  }

  private Filters all() {
    return model.filtersProperty().get().open();
  }

  /** The keyboard goes to the search, its text ready to be typed over. */
  void find() {
    search.requestFocus();
    search.selectAll();
  }

  private Node states() {
    ObjectProperty<Optional<ShelfState>> state = new SimpleObjectProperty<>(now().state());
    state.addListener((chosen, before, now) -> model.filter(now().withState(now)));
    model.filtersProperty().addListener((changed, before, now) -> state.set(now.state()));
    List<Optional<ShelfState>> values = anyAnd(Arrays.asList(ShelfState.values()));
    return Segments.of(
        state,
        values,
        value -> value.map(words::nameOf).orElseGet(() -> words.text("library.any.state")));
  }

  private FilterPill<?> channels(List<Case> cases) {
    return pill(
        "library.channel",
        cases.stream().map(each -> each.scenario().channel()).sorted().distinct().toList(),
        words::name,
        filters -> filters.channel(),
        Filters::withChannel);
  }

  private FilterPill<?> levels(List<Case> cases) {
    return pill(
        "library.level",
        cases.stream().map(each -> each.scenario().level()).sorted().distinct().toList(),
        level -> words.say("library.level.of", level),
        filters -> filters.level(),
        Filters::withLevel);
  }

  private FilterPill<?> families(List<Case> cases) {
    List<Family> trained =
        cases.stream().map(Case::families).flatMap(Collection::stream).sorted().distinct().toList();
    return pill(
        "library.family", trained, words::name, filters -> filters.family(), Filters::withFamily);
  }

  private FilterPill<?> orders() {
    List<Optional<ShelfOrder>> values =
        Arrays.stream(ShelfOrder.values()).map(Optional::of).toList();
    FilterPill<ShelfOrder> pill =
        new FilterPill<>(
            words,
            "library.order",
            values,
            order -> words.name(order.orElseThrow()),
            model.filtersProperty().map(filters -> Optional.of(filters.order())),
            order -> model.filter(now().withOrder(order.orElseThrow())));
    pill.getStyleClass().add("order-pill");
    return pill;
  }

  private <T> FilterPill<T> pill(
      String key,
      List<T> values,
      Function<T, String> name,
      Function<Filters, Optional<T>> part,
      BiFunction<Filters, Optional<T>, Filters> with) {
    ObservableValue<Optional<T>> chosen = model.filtersProperty().map(part);
    return new FilterPill<>(
        words,
        key,
        anyAnd(values),
        value -> value.map(name).orElseGet(() -> words.say("library.any")),
        chosen,
        value -> model.filter(with.apply(now(), value)));
  }

  private Filters now() {
    return model.filtersProperty().get();
  }

  private static <T> List<Optional<T>> anyAnd(List<T> values) {
    List<Optional<T>> all = new ArrayList<>();
    all.add(Optional.empty());
    values.forEach(value -> all.add(Optional.of(value)));
    return all;
  }
}
