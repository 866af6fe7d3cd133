using System.Runtime.InteropServices;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The "Did you mean" at the end of a NameError, AttributeError or ImportError.</summary>
internal static class Suggestions
{
    /// <summary>The words to append to the message; empty where nothing is close.</summary>
    public static string For(PyContext context, PyException exception, bool hasTraceback)
    {
        if (exception.Class.IsSubtypeOf(ExceptionTypes.ImportError))
            return exception.Field(ImportErrorBehaviour.NameFrom).Ref is PyStr from ? Meant(ForImport(context, exception, from.Text)) : "";
        if (exception.Class.Exceptions is not NamedErrorBehaviour || exception.Field(NamedErrorBehaviour.Name).Ref is not PyStr name)
            return "";
        return exception.Class.IsSubtypeOf(ExceptionTypes.AttributeError)
            ? Meant(ForAttribute(context, exception, name.Text))
            : ForName(context, exception, name, hasTraceback);
    }

    private static string Meant(string? name) => name is null ? "" : $". Did you mean: '{name}'?";

    private static string ForName(PyContext context, PyException exception, PyStr name, bool hasTraceback)
    {
        string? closest = null;
        if (hasTraceback && exception.Scope is { } scope)
            closest = HasAttribute(context, scope.SelfIn(context), name) ? "self." + name.Text : NameSuggestion.Find(scope.Names(), name.Text);
        if (!KnownNames.IsLibraryModule(name.Text))
            return Meant(closest);
        return closest is null
            ? $". Did you forget to import '{name.Text}'?"
            : $"{Meant(closest)} Or did you forget to import '{name.Text}'?";
    }

    private static string? ForAttribute(PyContext context, PyException exception, string wrong)
    {
        PyValue owner = exception.Field(NamedErrorBehaviour.Object);
        if (owner.IsUnbound)
            return null;
        context.Pinned++;
        PyValue names = AttributeListing.Names(context, owner);
        context.Pinned--;
        if (names.IsSignal)
        {
            Forget(context);
            return null;
        }

        // Only a method that looks at its own object is told of what is private.
        return Closest(TextsOf((PyList)names.Ref), wrong, exception.FailedOnSelf);
    }

    private static List<string> TextsOf(PyList names)
    {
        var texts = new List<string>();
        foreach (PyValue item in names.Items)
        {
            if (item.Ref is PyStr text)
                texts.Add(text.Text);
        }

        return texts;
    }

    private static string? ForImport(PyContext context, PyException exception, string wrong)
    {
        if (exception.Field(ImportErrorBehaviour.ModuleName).Ref is not PyStr name
            || Importing.FindLoaded(context, name.Text, seesPrivate: false) is not { } module)
            return null;
        var names = new NameCollector(context);
        module.AddNames(context, names);
        return Closest(TextsOf(names.Sorted()), wrong, showsPrivate: false);
    }

    private static string? Closest(List<string> candidates, string wrong, bool showsPrivate)
    {
        if (!showsPrivate && !wrong.StartsWith('_'))
            candidates.RemoveAll(name => name.StartsWith('_'));
        return NameSuggestion.Find(CollectionsMarshal.AsSpan(candidates), wrong);
    }

    private static bool HasAttribute(PyContext context, PyValue owner, PyStr name)
    {
        if (owner.IsUnbound)
            return false;
        context.Pinned++;
        PyValue found = Attributes.Get(context, owner, name);
        context.Pinned--;
        if (!found.IsSignal)
            return true;
        Forget(context);
        return false;
    }

    /// <summary>Code of the script that was asked gave a signal: an exception does not matter, a suspension goes on.</summary>
    private static void Forget(PyContext context)
    {
        if (context.State == RunState.Suspending)
            throw context.SignalException();
        context.TakeRaised();
    }
}
