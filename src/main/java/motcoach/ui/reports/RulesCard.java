package motcoach.ui.reports;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import motcoach.progress.account.Decree;
import motcoach.progress.account.Organisation;
import motcoach.progress.account.Policy;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Verb;
import motcoach.ui.kit.Words;

/** What reports of this workstation may contain. */
final class RulesCard {
  private static final List<Integer> SIZES = List.of(5, 8, 10, 15, 20);

  /** Where nothing is decreed. */
  private static final Policy LEAST = new Policy(false, false, Policy.FLOOR);

  private final Words words;
  private final ReportsViewModel model;
  private final CheckBox groupsOnly;
  private final CheckBox pseudonyms;
  private final Picker<Integer> size;
  private final VBox decreed = Layout.slot(Style.GAP_S);
  private final TextField organisation = new LineField();
  private final VBox trouble = Layout.slot(Style.GAP_S);
  private final Card card;
  private boolean showing;

  RulesCard(Words words, ReportsViewModel model) {
    this.words = words;
    this.model = model;
    groupsOnly = Verb.onOff(words, "reports.rules.groups-only");
    pseudonyms = Verb.onOff(words, "reports.rules.pseudonyms");
    size =
        new Picker<>(
            words,
            words.text("reports.rules.size"),
            each -> words.say("reports.rules.people", each),
            each -> put(policy -> new Policy(policy.groupsOnly(), policy.pseudonyms(), each)));
    groupsOnly
        .selectedProperty()
        .addListener(
            (changed, before, now) ->
                put(policy -> new Policy(now, policy.pseudonyms(), policy.groupSize())));
    pseudonyms
        .selectedProperty()
        .addListener(
            (changed, before, now) ->
                put(policy -> new Policy(policy.groupsOnly(), now, policy.groupSize())));
    card =
        new Card(
            words.text("reports.rules"),
            groupsOnly,
            Verb.about(words, "reports.rules.groups-only.about"),
            pseudonyms,
            Verb.about(words, "reports.rules.pseudonyms.about"),
            size,
            Verb.about(words, "reports.rules.size.about", Policy.FLOOR),
            decreed,
            organisation(),
            Verb.about(words, "reports.rules.organisation.about"),
            trouble);
    size.getStyleClass().add("report-size");
    model.standProperty().addListener((changed, before, now) -> show());
    model
        .rules()
        .failureProperty()
        .addListener(
            (changed, before, now) ->
                trouble
                    .getChildren()
                    .setAll(now.map(why -> Notice.failure(words, why)).stream().toList()));
    show();
  }

  Node node() {
    return card;
  }

  /** Why some of this cannot be changed here. */
  private Node said(Decree decree) {
    return decree
        .problem()
        .<Node>map(
            why ->
                new Notice(
                    Notice.Weight.BAD,
                    words.text("reports.rules.unread", words.text(why)),
                    List.of(words.text("reports.rules.unread.do"))))
        .orElseGet(
            () ->
                new Notice(
                    Notice.Weight.INFO,
                    words.text("reports.rules.decreed"),
                    List.of(words.text("reports.rules.decreed.do"))));
  }

  private Node organisation() {
    organisation.promptTextProperty().bind(words.text("reports.rules.organisation.prompt"));
    organisation.setOnAction(entered -> keepOrganisation());
    organisation.getStyleClass().add("report-address");
    organisation
        .focusedProperty()
        .addListener(
            (changed, before, now) -> {
              if (!now) {
                keepOrganisation();
              }
            });
    Named.name(organisation, words.text("reports.rules.organisation"));
    Label label = Layout.label(words.text("reports.rules.organisation"), Style.SMALL, Style.MUTED);
    label.setLabelFor(organisation);
    return Layout.column(Style.GAP_XS, label, organisation);
  }

  /** Nothing written means nobody is named. */
  private void keepOrganisation() {
    String written = organisation.getText().strip();
    if (written.equals(kept())) {
      trouble.getChildren().clear();
      return;
    }
    Optional<Organisation> named =
        written.isEmpty() ? Optional.of(Organisation.NONE) : Organisation.of(written);
    named.ifPresentOrElse(
        model.rules()::put,
        () ->
            trouble
                .getChildren()
                .setAll(Verb.wrong(words, "reports.rules.organisation.wrong", written)));
  }

  private String kept() {
    return model
        .standProperty()
        .get()
        .flatMap(Stand::organisation)
        .map(Organisation::iri)
        .orElse("");
  }

  private void put(UnaryOperator<Policy> change) {
    Optional<Policy> now = model.standProperty().get().map(Stand::policy);
    if (!showing && now.isPresent()) {
      model.rules().put(change.apply(now.get()));
    }
  }

  private void show() {
    Policy policy = model.standProperty().get().map(Stand::policy).orElse(Policy.STANDARD);
    showing = true;
    groupsOnly.setSelected(policy.groupsOnly());
    pseudonyms.setSelected(policy.pseudonyms());
    Optional<Decree> decree = model.standProperty().get().flatMap(Stand::decree);
    Policy least = decree.map(Decree::policy).orElse(LEAST);
    groupsOnly.setDisable(least.groupsOnly());
    pseudonyms.setDisable(least.pseudonyms());
    size.offer(
        Stream.concat(SIZES.stream(), Stream.of(policy.groupSize()))
            .filter(each -> each >= least.groupSize())
            .distinct()
            .sorted()
            .toList(),
        policy.groupSize());
    decreed.getChildren().setAll(decree.map(this::said).stream().toList());
    if (!organisation.isFocused()) {
      organisation.setText(kept());
    }
    trouble.getChildren().clear();
    showing = false;
  }
}
