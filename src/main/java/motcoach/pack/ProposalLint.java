package motcoach.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import motcoach.scenario.Element;
import motcoach.scenario.Expectation;
import motcoach.scenario.Resource;
import motcoach.scenario.Scenario;
import motcoach.scenario.TaskCard;

/** Finds proposals that cannot be made well, and numbers that do not go together. */
final class ProposalLint {
  private final Scenario scenario;
  private final ListPlaces places;
  private final Problems problems;

  ProposalLint(Scenario scenario, ListPlaces places, Problems problems) {
    this.scenario = scenario;
    this.places = places;
    this.problems = problems;
  }

  void check() {
    resources();
    tasks();
    winWin();
  }

  private void resources() {
    Map<String, Resource> known =
        scenario.resources().stream().collect(Collectors.toMap(Resource::id, Function.identity()));
    Set<String> used = new HashSet<>();
    for (Element element : scenario.elements()) {
      if (element.uses().isPresent()) {
        Element.Use use = element.uses().get();
        used.add(use.resource());
        boolean over = use.amount() > known.get(use.resource()).limit();
        if (over && element.feasible() == Element.Feasible.WITHIN) {
          problems.error(
              places.of("elements", element.id()),
              "MOT107",
              "\""
                  + element.id()
                  + "\" takes "
                  + use.amount()
                  + " of \""
                  + use.resource()
                  + "\", more than there is, and yet is called feasible.",
              "“"
                  + element.id()
                  + "”要用 "
                  + use.amount()
                  + " 份“"
                  + use.resource()
                  + "”，超过上限，却写成能办到。");
        }
      }
    }
    for (Resource resource : scenario.resources()) {
      if (!used.contains(resource.id())) {
        problems.warning(
            places.of("resources", resource.id()),
            "MOT108",
            "Nothing uses the resource \"" + resource.id() + "\".",
            "资源“" + resource.id() + "”没有用到。");
      }
    }
  }

  private void tasks() {
    for (TaskCard task : scenario.tasks()) {
      if (task.due() >= 0 && task.due() < scenario.clock().start()) {
        problems.error(
            places.of("tasks", task.id()),
            "MOT107",
            "The task \"" + task.id() + "\" is due before the story begins.",
            "任务“" + task.id() + "”的期限在故事开始之前。");
      }
    }
  }

  /** The feasible elements that harm nobody, taken together or each for itself, must do. */
  private void winWin() {
    List<Element> harmless =
        scenario.elements().stream()
            .filter(e -> !e.isImpossible())
            .filter(e -> e.effects().worst() > -3)
            .filter(e -> e.effects().forCustomer() >= 0)
            .toList();
    Set<String> asked =
        scenario.expectations().stream()
            .filter(e -> !e.latent())
            .map(Expectation::id)
            .collect(Collectors.toSet());
    Set<String> answered =
        harmless.stream().flatMap(e -> e.answers().stream()).collect(Collectors.toSet());
    boolean someAnswer =
        scenario.elements().isEmpty() || asked.stream().anyMatch(answered::contains);
    int best = harmless.stream().mapToInt(e -> e.effects().forProvider()).filter(v -> v > 0).sum();
    int needed =
        asked.stream()
            .mapToInt(
                id ->
                    harmless.stream()
                        .filter(e -> e.answers().contains(id))
                        .mapToInt(e -> e.effects().forProvider())
                        .max()
                        .orElse(0))
            .filter(v -> v < 0)
            .sum();
    boolean gain = harmless.stream().anyMatch(e -> e.effects().forCustomer() > 0);
    if (!scenario.elements().isEmpty() && (!someAnswer || !gain || best + needed < 0)) {
      problems.error(
          places.of("elements"),
          "MOT106",
          "No win-win proposal can be made: what answers the wishes costs the provider too much or"
              + " is not possible.",
          "拼不出双赢的提议：能满足期望的做法，我方代价太大，或者办不到。");
    }
  }
}
