// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The keys of the window, whatever page is shown.
Item {
    id: keys

    required property Window window
    property bool searches: false // there is something to search on
    property int before: Window.Windowed // what the window was, while it has all of the screen

    signal keysAsked
    signal searchAsked

    function toggleFullScreen(): void {
        const full = window.visibility === Window.FullScreen;
        if (!full)
            before = window.visibility;
        window.visibility = full ? before : Window.FullScreen;
    }

    Shortcut {
        sequence: "F1"
        onActivated: keys.keysAsked()
    }
    Shortcut {
        sequence: "F11"
        onActivated: keys.toggleFullScreen()
    }
    Shortcut {
        sequence: "Ctrl+Q"
        onActivated: keys.window.close()
    }
    Shortcut {
        sequence: "/"
        enabled: keys.searches
        onActivated: keys.searchAsked()
    }
}
