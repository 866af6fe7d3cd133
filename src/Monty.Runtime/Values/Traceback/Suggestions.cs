using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The "Did you mean" at the end of a NameError or AttributeError.</summary>
internal static class Suggestions
{
    /// <summary>The words to append to the message; empty where nothing is close.</summary>
    public static string For(PyContext context, PyException exception)
    {
        if (exception.Class.Exceptions is not NamedErrorBehaviour || exception.Field(NamedErrorBehaviour.Name).Ref is not PyStr name)
            return "";
        if (!exception.Class.IsSubtypeOf(ExceptionTypes.AttributeError))
            return "";
        PyValue owner = exception.Field(NamedErrorBehaviour.Object);
        if (owner.IsUnbound)
            return "";
        string? closest = ClosestName.Find(AttributesOf(context, owner, name.Text), name.Text);
        return closest is null ? "" : $". Did you mean: '{closest}'?";
    }

    private static List<string> AttributesOf(PyContext context, PyValue owner, string wrong)
    {
        bool hidesPrivate = !wrong.StartsWith('_');
        var names = new List<string>();
        foreach (PyValue item in AttributeListing.Of(context, owner).Items)
        {
            string name = ((PyStr)item.Ref).Text;
            if (!(hidesPrivate && name.StartsWith('_')))
                names.Add(name);
        }

        return names;
    }
}
