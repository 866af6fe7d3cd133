namespace Monty.Runtime.Values;

internal sealed partial class PyException
{
    /// <summary>The message of an exception that the runtime itself made: its one argument, where that is a str.</summary>
    public string ArgumentText => _arguments.Count == 1 && _arguments.Items[0].Ref is PyStr text ? text.Text : "";
}
