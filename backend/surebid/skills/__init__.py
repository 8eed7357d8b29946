"""Skills as people mean them: which names are one skill, which skills a job asks for, which a text mentions.

Names are compared in a canonical form, looked up in a hand-kept table. Fuzzy comparison (edit distance, stemming)
was left out on purpose: "Java" is nearer to "JavaScript" than "K8s" to "Kubernetes", and a wrong match costs Connects.
"""

from .matching import matched
from .mentions import mentioned
from .names import canonical

__all__ = ["canonical", "matched", "mentioned"]
