using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The methods and attributes of <c>BaseExceptionGroup</c>.</summary>
internal static partial class ExceptionGroupMethods
{
    [PyGetter("message")]
    private static PyValue Message(PyContext context, PyException self) => self.Field(ExceptionGroupBehaviour.Message);

    [PySetter("message", CanDelete = true)]
    private static void SetMessage(PyContext context, PyException self, PyValue value) => throw ReadOnly();

    [PyGetter("exceptions")]
    private static PyTuple Exceptions(PyContext context, PyException self) => ExceptionGroupBehaviour.MembersOf(self);

    [PySetter("exceptions", CanDelete = true)]
    private static void SetExceptions(PyContext context, PyException self, PyValue value) => throw ReadOnly();

    /// <summary>A group of the same message around other exceptions; subclasses that carry more override it.</summary>
    [PyMethod("derive(excs, /)")]
    private static PyValue Derive(PyContext context, PyException self, PyValue exceptions)
        => ExceptionTypes.BaseExceptionGroup.Exceptions!.Make(
            context, ExceptionTypes.BaseExceptionGroup, [self.Field(ExceptionGroupBehaviour.Message), exceptions], null);

    [PyMethod("split(matcher_value, /)")]
    private static PyValue Split(PyContext context, PyException self, PyValue condition)
        => Divide(context, self, condition, GroupSplitResult.Both);

    [PyMethod("subgroup(matcher_value, /)")]
    private static PyValue Subgroup(PyContext context, PyException self, PyValue condition)
        => Divide(context, self, condition, GroupSplitResult.Match);

    private static PyValue Divide(PyContext context, PyException self, PyValue condition, GroupSplitResult wanted)
        => GroupCondition.TryClassify(context, condition, out GroupConditionKind kind)
            ? new GroupSplitFrame(self, kind, condition, wanted).Start(context)
            : PyValue.Signal;

    private static RaisedException ReadOnly() => Errors.AttributeError("readonly attribute").ToException();
}
