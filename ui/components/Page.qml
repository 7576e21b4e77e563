// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Unknot

// A page that scrolls when its content is taller than the window: by wheel and touch, by the
// arrow and page keys, and so that whatever takes the focus from the keyboard can be seen.
Flickable {
    id: page

    default property alias content: holder.data
    property int sideMargin: 6 * Theme.grid
    property int topMarginInside: 6 * Theme.grid
    property bool toBeRead: false // somebody waits for its end to have been on the screen
    property bool read: false // it was

    readonly property bool atEnd: contentY + height >= contentHeight - 8 * Theme.grid
    readonly property Item focused: Window.activeFocusItem
    property Item opened // is kept in sight until everything has its place

    function scrollTo(y: real): void {
        contentY = Math.max(0, Math.min(y, contentHeight - height));
    }

    function readOn(): void {
        scrollTo(contentY + 0.85 * height);
    }
    function bring(item: Item): void { // into sight
        const top = item.mapToItem(page.contentItem, 0, 0).y;
        if (top - 6 * Theme.grid < contentY)
            scrollTo(top - 6 * Theme.grid);
        else if (top + item.height + 6 * Theme.grid > contentY + height)
            scrollTo(Math.min(top - 6 * Theme.grid, top + item.height + 6 * Theme.grid - height));
    }
    function bringSoon(item: Item): void { // what has just come, or grows
        opened = item;
        settled.restart();
        bring(item);
    }
    function show(item: Item): void {
        let ancestor = item;
        while (ancestor && ancestor !== holder)
            ancestor = ancestor.parent;
        const control = item as Press;
        // What only holds the focus of others has nothing to show.
        if (ancestor && (control ? control.ringed : item.activeFocusOnTab))
            bring(item);
    }

    clip: true
    contentWidth: width
    contentHeight: holder.childrenRect.height + topMarginInside + 6 * Theme.grid
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    T.ScrollBar.vertical: Scroller {}

    onFocusedChanged: page.show(focused)
    onMovementStarted: opened = null
    onContentHeightChanged: {
        if (opened)
            bring(opened);
    }

    Timer {
        id: settled
        interval: 300
        onTriggered: page.opened = null
    }

    // Once a frame is drawn everything has its place. What is made ahead is on no screen.
    Connections {
        target: page.visible && page.toBeRead && !page.read ? page.Window.window : null
        function onAfterAnimating(): void {
            page.read = page.atEnd;
        }
    }

    Keys.onPressed: event => {
        const ways = {};
        ways[Qt.Key_Up] = contentY - 15 * Theme.grid;
        ways[Qt.Key_Down] = contentY + 15 * Theme.grid;
        ways[Qt.Key_PageUp] = contentY - 0.85 * height;
        ways[Qt.Key_PageDown] = contentY + 0.85 * height;
        ways[Qt.Key_Home] = 0;
        ways[Qt.Key_End] = contentHeight;
        if (contentHeight <= height || ways[event.key] === undefined)
            return;
        scrollTo(ways[event.key]);
        event.accepted = true;
    }

    Item {
        id: holder
        x: page.sideMargin
        y: page.topMarginInside
        width: page.width - 2 * page.sideMargin
        height: childrenRect.height
    }
}
