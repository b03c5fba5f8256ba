package motcoach.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import motcoach.method.Handbook;
import motcoach.method.HandbookCard;
import motcoach.progress.Library;
import motcoach.scenario.Scenario;
import motcoach.ui.kit.Navigator;
import motcoach.ui.kit.Place;
import motcoach.ui.shell.PaletteEntry;
import org.kordamp.ikonli.feather.Feather;

/** The scenarios and handbook cards that can be gone to by name. */
final class Destinations implements Supplier<List<PaletteEntry>> {
  private final Ports ports;
  private final Navigator navigator;

  Destinations(Ports ports, Navigator navigator) {
    this.ports = ports;
    this.navigator = navigator;
  }

  @Override
  public List<PaletteEntry> get() {
    List<PaletteEntry> all = new ArrayList<>();
    ports.library().entries().forEach(entry -> all.add(scenario(entry)));
    ports.handbook().get().spots().forEach(spot -> all.add(card(spot)));
    return all;
  }

  private PaletteEntry scenario(Library.Entry entry) {
    Scenario scenario = entry.scenario();
    return new PaletteEntry(
        PaletteEntry.Group.SCENARIO,
        Feather.MESSAGE_CIRCLE,
        scenario.title(),
        Optional.of(scenario.persona().name()),
        List.of(
            scenario.persona().name().en(),
            scenario.persona().name().zh(),
            scenario.summary().en(),
            scenario.summary().zh(),
            scenario.id()),
        Optional.empty(),
        () -> navigator.go(new Place.Briefing(entry.packId(), scenario.id())));
  }

  private PaletteEntry card(Handbook.Spot spot) {
    HandbookCard card = spot.card().orElseThrow();
    return new PaletteEntry(
        PaletteEntry.Group.CARD,
        Feather.FILE_TEXT,
        card.title(),
        Optional.of(spot.chapter().title()),
        List.of(card.id()),
        Optional.empty(),
        () -> navigator.go(new Place.Handbook(Optional.of(card.id()))));
  }
}
