using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

internal static partial class Attributes
{
    /// <summary>
    /// An attribute that need not be there, for protocols that ask the object and not its type; computing it cannot suspend.
    /// False where there is none; a signal where computing it raised anything else.
    /// </summary>
    public static bool TryGetOptional(PyContext context, PyValue value, PyStr name, out PyValue attribute)
    {
        if (value.Ref is ImmediateTag)
        {
            attribute = default;
            return false;
        }

        context.Pinned++;
        bool isThere = TryGetQuickly(context, value, name, out attribute);
        context.Pinned--;
        if (!isThere || !attribute.IsSignal || !context.IsRaising(ExceptionTypes.AttributeError))
            return isThere;
        context.TakeRaised();
        return false;
    }
}
