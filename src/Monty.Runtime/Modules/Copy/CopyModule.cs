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
        var original = (PyIterator)PyDerived.Unwrap(iterator).Ref;
        PyValue[] old = original.Parts!;
        for (int i = 0; i < old.Length; i++)
        {
            // A __deepcopy__ or a memo of the script's may have given anything.
            bool isLike = i < parts.Count && parts.Storage[i].Ref.GetType() == old[i].Ref.GetType()
                && (old[i].Ref is not PyTuple tuple || ((PyTuple)parts.Storage[i].Ref).Count == tuple.Count);
            if (!isLike)
                throw Errors.TypeError($"cannot copy '{iterator.Type.Name}' object").ToException();
        }

        return original.With(parts.Items);
    }

    /// <summary>Whether a zip or map is strict.</summary>
    [PyFunction("is_strict(iterator, /)")]
    private static bool IsStrict(PyContext context, PyValue iterator) => PyDerived.Unwrap(iterator).Ref is ParallelIterator { IsStrict: true };

    /// <summary>The built-in class whose data the objects of a class hold.</summary>
    [PyFunction("native_base(cls, /)")]
    private static PyType NativeBase(PyContext context, PyType cls) => cls.NativeBase;
}
