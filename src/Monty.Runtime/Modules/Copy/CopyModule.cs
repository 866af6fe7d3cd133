using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Copy;

/// <summary>What <c>copy</c> cannot see in Python: where a built-in iterator is, and what a class is built on.</summary>
[PyModule("_copy")]
internal static partial class CopyModule
{
    /// <summary>What a built-in iterator goes through, as a tuple; None where it cannot be copied.</summary>
    [PyFunction("parts(iterator, /)")]
    private static PyValue Parts(PyContext context, PyValue iterator)
        => (PyDerived.Unwrap(iterator).Ref as PyIterator)?.Parts is { } parts ? PyTuple.From(parts) : PyValue.None;

    /// <summary>A built-in iterator that stands where another does, in copies of its parts.</summary>
    [PyFunction("with_parts(iterator, parts, /)")]
    private static PyValue WithParts(PyContext context, PyValue iterator, PyTuple parts)
    {
        // A __deepcopy__ or a memo of the script's may have given anything, and a script may call this itself.
        return PyDerived.Unwrap(iterator).Ref is PyIterator { Parts: { } old } original && AreLike(old, parts.Items)
            ? original.With(parts.Items)
            : throw Errors.TypeError($"cannot copy '{iterator.Type.Name}' object").ToException();
    }

    /// <summary>Whether an iterator can be at the same place in other parts: in what cannot change it has been no further than its length.</summary>
    private static bool AreLike(ReadOnlySpan<PyValue> old, ReadOnlySpan<PyValue> parts)
    {
        if (old.Length != parts.Length)
            return false;
        for (int i = 0; i < old.Length; i++)
        {
            bool isLike = old[i].Ref switch
            {
                PyStr or PyBytes => parts[i].Is(old[i]),
                PyTuple tuple => parts[i].Ref is PyTuple other && other.Count == tuple.Count,
                _ => parts[i].Ref.GetType() == old[i].Ref.GetType(),
            };
            if (!isLike)
                return false;
        }

        return true;
    }

    /// <summary>Whether a zip or map is strict.</summary>
    [PyFunction("is_strict(iterator, /)")]
    private static bool IsStrict(PyContext context, PyValue iterator) => PyDerived.Unwrap(iterator).Ref is ParallelIterator { IsStrict: true };

    /// <summary>The built-in class whose data the objects of a class hold.</summary>
    [PyFunction("native_base(cls, /)")]
    private static PyType NativeBase(PyContext context, PyType cls) => cls.NativeBase;
}
