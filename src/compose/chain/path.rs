//! Paths of the picture, written as short as they can be.

/// Which way a card is read, and so which side of the picture comes first.
#[derive(Debug, Clone, Copy)]
pub(super) enum Reading {
    Ltr,
    /// From right to left, in a picture as wide as this.
    Rtl(i32),
}

impl Reading {
    /// Where a place that is so far from the beginning of a line lies.
    pub(super) fn x(self, from_start: i32) -> i32 {
        match self {
            Self::Ltr => from_start,
            Self::Rtl(width) => width - from_start,
        }
    }

    /// The same for a path that starts at its own place.
    pub(super) fn here(self) -> Self {
        match self {
            Self::Ltr => Self::Ltr,
            Self::Rtl(_) => Self::Rtl(0),
        }
    }

    fn dx(self, dx: i32) -> i32 {
        match self {
            Self::Ltr => dx,
            Self::Rtl(_) => -dx,
        }
    }
}

/// A path that is being drawn; places and ways are given as for a card read from left to right.
pub(super) struct Pen {
    reading: Reading,
    path: String,
}

impl Pen {
    /// A path that starts at a place.
    pub(super) fn at(reading: Reading, x: i32, y: i32) -> Self {
        let path = String::new();
        let mut pen = Self { reading, path };
        pen.path.push('M');
        pen.numbers(&[reading.x(x), y]);
        pen
    }

    /// A straight line along the reading.
    pub(super) fn along(&mut self, dx: i32) {
        if dx != 0 {
            self.path.push('h');
            self.numbers(&[self.reading.dx(dx)]);
        }
    }

    /// A straight line down.
    pub(super) fn down(&mut self, dy: i32) {
        self.path.push('v');
        self.numbers(&[dy]);
    }

    /// A line that leaves and arrives along the reading.
    pub(super) fn curve(&mut self, dx: i32, dy: i32) {
        if dy == 0 {
            return self.along(dx);
        }
        let (dx, half) = (self.reading.dx(dx), self.reading.dx(dx / 2));
        self.path.push('c');
        self.numbers(&[half, 0, half, dy, dx, dy]);
    }

    /// Straight lines from here to here, each end seen from the one before.
    pub(super) fn lines(&mut self, ends: &[(i32, i32)]) {
        self.command('l', ends);
    }

    /// A place from which straight lines follow, each end seen from the one before.
    pub(super) fn from(&mut self, ends: &[(i32, i32)]) {
        self.command('m', ends);
    }

    fn command(&mut self, command: char, ends: &[(i32, i32)]) {
        self.path.push(command);
        for &(dx, dy) in ends {
            self.numbers(&[self.reading.dx(dx), dy]);
        }
    }

    /// Back to where the path started.
    pub(super) fn close(&mut self) {
        self.path.push('z');
    }

    pub(super) fn path(self) -> String {
        self.path
    }

    /// A sign divides numbers as well as a space.
    fn numbers(&mut self, numbers: &[i32]) {
        for number in numbers {
            if *number >= 0 && self.path.ends_with(|c: char| c.is_ascii_digit()) {
                self.path.push(' ');
            }
            self.path.push_str(&number.to_string());
        }
    }
}
