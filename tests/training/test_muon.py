import torch
from torch.nn import Parameter
from torch.optim import Muon as Reference

from dgfill.training.muon import Muon


def test_steps_are_those_of_torch() -> None:
    torch.manual_seed(0)
    shapes = [(8, 8), (8, 8), (24, 8), (8, 24), (24, 8)]
    ours = [Parameter(torch.randn(shape)) for shape in shapes]
    theirs = [Parameter(matrix.detach().clone()) for matrix in ours]
    optimizer = Muon(ours, lr=3e-3, weight_decay=0.05)
    reference = Reference(theirs, lr=3e-3, weight_decay=0.05, adjust_lr_fn="match_rms_adamw")
    for _ in range(3):
        for one, other in zip(ours, theirs, strict=True):
            one.grad = torch.randn(one.shape)
            other.grad = one.grad.clone()
        optimizer.step()
        reference.step()
    for one, other in zip(ours, theirs, strict=True):
        torch.testing.assert_close(one, other, atol=1e-4, rtol=1e-3)


def test_a_matrix_without_gradient_stays() -> None:
    matrix = Parameter(torch.ones(4, 4))
    Muon([matrix], lr=1.0, weight_decay=0.1).step()
    assert torch.equal(matrix, torch.ones(4, 4))
