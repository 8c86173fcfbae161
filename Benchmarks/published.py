"""Values of assignment problems in their own units, held against the published optimum where there is one."""


def hold_against(instance, record):
    """Turns Σ fit into cost for generalised assignment problems; notes a proof that disagrees with what is known."""
    if instance.arguments[0] == "--gap" and record.level == "fit":
        record.value = cost(instance, record.value, record.solver)
        record.bound = cost(instance, record.bound, record.solver)
        if "fit" in record.values:
            record.values["fit"] = record.value
    if instance.optimum is not None and record.all_proven and abs(record.value - instance.optimum) > 1e-4:
        record.note = f"differs from the published optimum {instance.optimum:g}"
    return record


def cost(instance, value, solver):
    """The cost that a value stands for: rivals maximise −cost, our fit is (scale − cost) / scale."""
    if value is None:
        return None
    if solver != "flexmatrix":
        return -value
    numbers = [int(word) for word in instance.file.read_text().split()]
    agents, jobs = numbers[:2]
    scale = max(numbers[2 : 2 + agents * jobs]) + 1
    return jobs * scale - value * scale
