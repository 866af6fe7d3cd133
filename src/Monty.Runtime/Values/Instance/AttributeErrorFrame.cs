using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>An AttributeError that does not say what was looked for is told.</summary>
[HeapKind(551)]
internal sealed class AttributeErrorFrame : AttributeFrame
{
    internal AttributeErrorFrame()
    {
    }

    public AttributeErrorFrame(PyValue self, PyStr name)
        : base(self, name)
    {
    }

    private protected override PyValue Missing(PyContext context)
    {
        PyException error = context.Raised!;
        if (error.Field(NamedErrorBehaviour.Name).IsUnbound && error.Field(NamedErrorBehaviour.Object).IsUnbound)
        {
            error.SetField(NamedErrorBehaviour.Name, Name);
            error.SetField(NamedErrorBehaviour.Object, Self);
        }

        return PyValue.Signal;
    }
}
