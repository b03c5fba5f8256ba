package motcoach.ui.studio;

import motcoach.studio.History.Doing;
import motcoach.studio.Spot;
import motcoach.studio.Value;

/** A wording rule a pack brings: zonking gates puts customers off. */
final class OwnRule {
  static final String FILE = "rules/en.json";
  static final String ID = "en.refusal.zonk";
  static final Spot SPOT = Spot.of(FILE, "rules", 0);

  private OwnRule() {}

  static void in(EditingViewModel editing) {
    Value.Obj rule =
        Value.Obj.EMPTY
            .with("id", new Value.Str(ID))
            .with("category", new Value.Str("refusal"))
            .with("weight", Value.Num.of(2))
            .with("match", list("zonk the gate"))
            .with("message", Value.text("A gate shuts.", "关上了门。"))
            .with("suggest", list("You can have [thing]."))
            .with("hit", list("We «zonk the gate» now."))
            .with("miss", list("The gate is open."));
    editing.change(
        editing
            .draft()
            .put(Spot.of(FILE, "language"), new Value.Str("en"))
            .put(Spot.of(FILE, "rules"), Value.Arr.EMPTY)
            .insert(Spot.of(FILE, "rules"), 0, rule),
        Doing.ADD,
        SPOT);
  }

  static Value.Arr list(String line) {
    return Value.Arr.EMPTY.inserted(0, new Value.Str(line));
  }
}
